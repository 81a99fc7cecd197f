import type { Language } from './types.ts';
import { list } from './words.ts';

/** What French minutes call their parts. */
export const sections: Language['sections'] = {
  actions: list(`action, actions à mener, action à mener, actions à faire,
    actions à entreprendre, actions à réaliser, plan d'action, plan d'actions, liste des actions, liste des tâches,
    relevé d'actions, prochaine étape, prochaines étapes, étapes suivantes, prochaines actions, points à traiter,
    points en suspens, points ouverts, qui fait quoi, suites à donner, todos, to do list, travaux à faire,
    choses à faire, devoirs, engagements, points d'action, relevé de décisions et actions, suite à donner, actions décidées,
    tâches à effectuer, tâches à réaliser, tâches à mener, tâches à accomplir, actions à suivre, actions à effectuer,
    actions à prévoir, choses à réaliser, travail à faire, travail à réaliser, à faire, objectifs futurs, objectifs à venir, objectifs à atteindre, répartition des tâches, attribution des tâches,
    distribution des tâches, prochaines tâches`),
  before: list(`les, nos, nouvelles, autres, principales, en cours, liste des, résumé des, récapitulatif des`),
  beside: list(`décision, décisions, conclusions, conclusion, responsables, responsable, échéances, échéance, résumé,
    bilan, résultats, prévues, prévus, assignées, attribuées, ouvertes, nouvelles, décidées, convenues, restantes, à venir, prioritaires, principales,
    en cours, individuelles`),
  from: list(`de, du, des, pour, depuis, avant, après, issues, suite, lors`),
  whom: list('pour, de'),
  review: list(`suivi des actions, suivi des actions précédentes, suivi, actions de la dernière réunion,
    retour sur les actions, point sur les actions, revue des actions`),
  last: list('dernière, dernières, précédente, précédentes, passées, anciennes'),
  over: list('terminé, terminés, terminée, terminées, fait, faites, achevées, closes, clôturées, réalisées'),
  other: list(`décisions, ordre du jour, présents, participants, notes, compte rendu, terminé, prochaine réunion, liens,
    excusés, absents, divers`),
  spans: list('sprint, semaine, itération, phase, séance, jalon'),
  decisions: list(`décisions, décision, conclusions, conclusion, relevé de décisions`),
  attendance:
    list(`étaient présents, étaient présentes, présents, présent, présentes, présente, participants, participant, participantes,
    personnes présentes, excusés, excusé, excusées, absents, absent, membres, membres présents, animateur, animatrice,
    secrétaire, secrétaire de séance, invités`),
  nextMeeting: list('prochaine réunion, prochain rendez-vous, prochaine rencontre, prochaine séance, prochain appel'),
};
