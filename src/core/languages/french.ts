import { defineLanguage } from './define-language.ts';
import { sections } from './french-sections.ts';
import { forms, list } from './words.ts';

/** French. */
export const french = defineLanguage({
  code: 'fr',
  sections,
  plans: {
    matters: list('travail, travaux, objectif, objectifs, plan, activités, choses, missions'),
    pending: list(
      'prévu, prévus, prévues, à réaliser, à faire, à venir, à prévoir, prochain, prochains, prochaines, cette semaine, de la semaine',
    ),
    until: list(`pour, d'ici, d'ici à, avant, jusqu'à`),
    ahead: list('semaine prochaine, prochaine semaine, prochaine fois, prochain sprint, semaine à venir'),
    sharing: list('répartition, distribution, attribution, assignation, division'),
    shared: list(
      'réparti, répartis, répartie, réparties, distribué, distribués, distribuée, distribuées, attribué, attribués, attribuée, attribuées, divisé, divisés, divisée, divisées',
    ),
    hints: list(
      `qui s'en occupe, qui s'occupe, responsabilités, responsables, rappels, livrables, à préparer, échéances, qui fait, relevé, suite`,
    ),
    noHints: list(`discussion, bilan, rapport, rapports, retour, retours, ordre du jour, exemple`),
    noTasks: list(
      `vote, votes, motions, rôles, rôle, exposés, présentations, idées, propositions, suggestions, annonces, nouvelles, aujourd'hui, tour de table, programme`,
    ),
  },
  people: {
    and: list('et, ou, avec'),
    placeholders:
      list(`quelqu'un, personne, à définir, à déterminer, à désigner, inconnu, non attribué, qui, volontaire,
      volontaires, à confirmer, nom, prénom`),
    everyone: list('tous, toutes, tout le monde, chacun, chacune'),
    groups: list(`équipe, groupe, groupe de travail, comité, bureau, membres, participants, mentors, bénévoles,
      collectif, conseil, commission, secrétariat, assemblée, trésorerie, conseil d'administration, groupe projet`),
    nobody:
      list(`note, notes, remarque, remarques, sujet, sujets, question, questions, réponse, idée, idées, voir, exemple,
      résultat, résultats, décision, décisions, tâche, tâches, date, heure, lieu, lien, liens, statut, état, objectif,
      objectifs, problème, solution, proposition, propositions, discussion, information, info, nouveau, important, astuce,
      prochaine réunion, prochaine séance, ordre du jour, contexte, conclusion, résumé, échéance, fait, responsable, annexe,
      vote, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, aujourd'hui, matin, matinée, après-midi, soir, rappel, points, étape, source, sources, tableau, figure, légende`),
    partEndings: list('tion, sion'),
    titles: [],
    particles: list('de, du, la, le, des'),
  },
  tasks: {
    markers: list('action, actions, à faire, tâche, tâches, todo, to do'),
    initials: [],
    joints: list(`doit, doivent, devra, devront, devrait, va, vont, peut, peuvent, est chargé de, est chargée de,
      sont chargés de, est responsable de, sont responsables de, chargé de, responsable de, sera chargé de, sera chargée de, sera responsable de, seront chargés de, seront responsables de, est en charge de, sont en charge de, en charge de, chargée de, chargés de`),
    passives: list('être'),
    promises: list(
      `s'engage à, s'engagent à, propose de, proposent de, accepte de, acceptent de, se propose de, s'est engagé à, s'est engagée à, se propose pour, se sont engagés à, s'engage pour`,
    ),
    pledges: list('je vais, je dois, je compte, on va, nous allons, on doit, nous devons'),
    agents: list('par, à faire par, géré par, pris en charge par'),
    cares: list(
      `se charge de, se chargent de, s'occupe de, s'occupent de, prend en charge, prennent en charge, se charge du, se charge de la, se charge des, se charge de l', se charge d', s'occupe du, s'occupe de la, s'occupe des, s'occupe de l', s'occupe d', prend en charge la, prend en charge le, prend en charge les`,
    ),
    presentEnds: list(`e, t, d, nt, ra, ront`),
    telling: list(
      `sera, seront, aura, auront, pourra, pourront, restera, participera, est, sont, était, a, ont, fut, souhaite, souligne, remercie, ouvre, présente, accueille, ajoute que, regrette, note, estime, constate, trouve, reste, participe, préside, confirme, annonce, fait, répond, préfère, connaît`,
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list('er, ir, re, oir'),
    orders: {
      words: forms(
        'fera/faire, feront/faire, font/faire, enverra/envoyer, enverront/envoyer, envoient/envoyer, ira/aller, iront/aller, verra/voir, verront/voir, viendra/venir, viendront/venir, tiendra/tenir, tiendront/tenir, recevra/recevoir, recevront/recevoir, prennent/prendre, mettent/mettre, écrivent/écrire',
      ),
      endings: forms(
        `iendra/enir, iendront/enir, plira/plir, pliront/plir, blira/blir, bliront/blir, lira/lire, liront/lire, crira/crire, criront/crire, uira/uire, uiront/uire, dira/dire, diront/dire, ellera/eler, elleront/eler, ètera/eter, èteront/eter, ènera/ener, èneront/ener, èvera/ever, èveront/ever, oiera/oyer, oieront/oyer, era/er, eront/er, ira/ir, iront/ir, dra/dre, dront/dre, tra/tre, tront/tre, arent/arer, gent/ger, cent/cer, ctent/cter, ifient/ifier, alisent/aliser, anisent/aniser, ulent/uler`,
      ),
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `responsable, responsables, porteur, porteuse, qui, pilote, assigné à, attribué à, resp., en charge, assignée à, référent, référente, pilotes, porteurs, qui fait`,
    ),
    taskLabels: list('tâche, action, activité, quoi'),
    notices: list('décision, décidé, accord, approuvé, adopté, info, information, contexte, rappel, pour information'),
    nothing: list('à définir, à déterminer, aucun, aucune, néant, rien, aucune action, pas d’action, sans objet'),
    saying: list(
      'ajoute que, dit, demande si, demande que, demande à ce, explique, propose, précise, signale, rappelle, mentionne, pense, indique, souligne',
    ),
  },
  states: {
    done: list(
      'fait, faite, faits, faites, terminé, terminée, terminés, terminées, réglé, réglée, achevé, clos, close, ok',
    ),
    dropped: list('abandonné, abandonnée, annulé, annulée, sans suite, sans objet'),
    open: list(
      'en cours, ouvert, ouverte, à faire, en attente, pas fait, reporté, reportée, non fait, pas encore fait',
    ),
    progress:
      list(`pas de nouvelles, rien de nouveau, pas d'avancée, mis à jour, mise à jour, suspendu, suspendue, en pause, en
      suspens, en relecture, en révision, commencé, commencée, démarré, démarrée, différé, différée, bloqué,
      bloquée, toujours en cours, presque fini, inchangé`),
  },
  columns: {
    task: list('action, quoi, description, sujet, point, travail, travaux, travail à faire, tâche, tâches, intitulé'),
    owner: list(
      `responsable, responsables, qui, porteur, porteuse, pilote, assigné à, attribué à, par qui, resp, en charge, référent, référente, pilotes, porteurs, qui fait, assigné, assignée, affecté à, attribution, responsable s, auteur, auteure, auteurs, réalisé par, fait par, réal, réalisation, réalisateur, réalisatrice, affectation, par, exécutant, personne en charge, personne responsable, assignation, prise en charge`,
    ),
    person: list('nom, noms, personne, personnes, prénom, membre, membres, membre s'),
    due: list(
      `échéance, échéances, date limite, délai, quand, pour quand, date, deadline, date butoir, date prévue, pour le, date de livraison, deadline cible, fin prévue, date de fin, avant le, date de rendu, rendu, date de remise, à rendre le, à faire pour, date d'échéance, livraison, livraison prévue, échéancier`,
    ),
    state: list('statut, état, avancement, fait, réalisé, terminé'),
  },
  meetings: {
    date: list('date, quand, jour, heure'),
    kinds: list(
      'réunion, réunions, compte rendu, comptes rendus, compte-rendu, comptes-rendus, procès-verbal, procès-verbaux, pv, notes, ordre du jour, séance',
    ),
    otherDays:
      list(`prochaine, prochain, dernière, dernier, précédente, précédent, échéance, jusqu'au, avant, depuis, mise à jour, mis à jour,
      publié, reporté, version`),
  },
  due: {
    by: list(`d'ici, d'ici à, d'ici au, pour, jusqu'à, jusqu'au, jusque, au plus tard, au plus tard le, pas plus tard que, à rendre,
      à faire pour`),
    before: list('avant'),
    byBehind: list('au plus tard, dernier délai'),
    not: list('pas, non'),
    labels: list('échéance, date limite, délai, deadline, date butoir, à rendre le, pour le'),
    articles: list('le, la, les, l, au, à, ce, cette, du'),
    on: list('le, ce'),
    within: list(`dans, dans un délai de, sous, dans les, d'ici`),
    about: list('environ'),
    more: [],
    withinEnd: [],
    roughly: list('environ, plus tard'),
    withinBehind: [],
    starts: list('à partir de, à partir du, à compter du, à compter de, depuis, depuis le, dès, dès le, du'),
    startsBehind: [],
    end: list(`fin, la fin de, la fin du, fin de, fin du, la fin, fin de la, la fin de la, la fin de l', fin de l'`),
    endBehind: [],
    middle: list('mi, la mi, le milieu de'),
    middleBehind: [],
    early: list('début, le début de, début de'),
    during: list('pendant, au cours de, dans, courant'),
    next: list('prochain, prochaine, prochains, prochaines, suivant, suivante'),
    coming: [],
    this: list('ce, cette, cet'),
    to: list('au, à'),
    at: list('pour'),
    nextWeeks: [],
    inAWeek: [],
    today: list(`aujourd'hui, ce soir`),
    tomorrow: list('demain, demain soir'),
    dayAfterTomorrow: list('après-demain'),
    endOfDay: list('fin de journée, la fin de la journée, fin de la journée'),
    endOfWeek: list('fin de semaine, la fin de la semaine, fin de la semaine'),
    endOfMonth: list('fin du mois, la fin du mois, fin de mois'),
    endOfYear: list(`fin de l'année, la fin de l'année, fin d'année`),
    units: {
      day: list('jour, jours'),
      week: list('semaine, semaines'),
      fortnight: list('quinzaine'),
      month: list('mois'),
      year: list('an, ans, année, années'),
    },
    numbers: forms('un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix'),
    months: forms(`janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept,
      octobre/oct, novembre/nov, décembre/déc`),
    weekdays: forms('dimanche/dim, lundi/lun, mardi, mercredi/merc, jeudi/jeu, vendredi/ven, samedi/sam'),
    ordinals: list('er'),
    of: [],
    rangeStarts: list('du, entre'),
    through: list(`et, ou, jusqu'au`),
    events: list('réunion, séance, rencontre, atelier, conférence, événement, rendez-vous, assemblée, appel'),
    takesPlace: list('commence, débute, aura lieu, a lieu, prévu, prévue'),
    papers: list('compte rendu, notes, ordre du jour, version, édition'),
    sources: list('après, voir, du, de'),
    again: [],
    conditions: list('si, sauf si, dès que, au cas où'),
    clauses: list(`personne, pas, tous, chaque`),
  },
  small:
    list(`le, la, les, l, un, une, des, du, de, d, et, ou, mais, aussi, encore, à, au, aux, en, dans, sur, pour, par, avec,
    chez, est, sont, doit, doivent, va, vont, a, ont, il, elle, ils, elles, nous, vous, on, son, sa, ses, leur, leurs,
    ce, cette, ces, que, qui, se, s, y, n,
    cela, ça, cet`),
  turning: list('pas, jamais, sans'),
});
