import type { Language } from './types.ts';
import { list } from './words.ts';

/** What Italian minutes call their parts. */
export const sections: Language['sections'] = {
  actions: list(`azione, cose da fare, prossimi passi, prossimo passo,
    passi successivi, azioni da intraprendere, azioni da svolgere, punti d'azione, punti aperti, questioni aperte,
    elenco delle attività, elenco attività, lista delle attività, piano d'azione, attività da svolgere, attività in sospeso,
    chi fa cosa, impegni, incarichi, todo, todos, to do list, prossime attività, assegnazione compiti,
    assegnazione dei compiti, divisione dei compiti, suddivisione dei compiti, ripartizione dei compiti, divisione compiti, prossime azioni, prossimi compiti`),
  before: list('le, i, nostre, nuove, nuovi, altre, altri, principali, elenco delle, elenco dei, riepilogo delle'),
  beside:
    list(`decisioni, decisione, conclusioni, conclusione, responsabili, responsabile, scadenze, scadenza, riepilogo,
    risultati, assegnate, assegnati, aperte, aperti, previste, concordate, nuove, in sospeso, pendenti, rimanenti, individuali`),
  from: list('di, del, della, per, dal, dalla, da, entro, dopo'),
  whom: list('per, di'),
  review: list(`aggiornamento azioni, azioni della riunione precedente, attività della riunione precedente,
    revisione delle azioni, stato delle azioni, verifica delle azioni, seguiti`),
  last: list('precedente, precedenti, scorsa, scorse, ultima, ultime, passate'),
  over: list('fatto, fatte, completate, completati, concluse, conclusi, chiuse, chiusi, terminate'),
  other: list(`decisioni, ordine del giorno, agenda, presenti, partecipanti, note, verbale, fatto, completate,
    prossima riunione, collegamenti, assenti, varie ed eventuali, varie`),
  spans: list('sprint, settimana, iterazione, fase'),
  decisions: list(`decisioni, decisione, conclusioni, delibere`),
  attendance:
    list(`erano presenti, presenti, presente, partecipanti, partecipante, presenze, assenti, assente, assenti giustificati, membri,
    membri presenti, moderatore, moderatrice, segretario, segretaria, verbalizzante, ospiti`),
  nextMeeting: list('prossima riunione, prossimo incontro, prossima seduta, prossima chiamata'),
};
