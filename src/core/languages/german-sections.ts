import type { Language } from './types.ts';
import { list } from './words.ts';

/** What German minutes call their parts. */
export const sections: Language['sections'] = {
  actions: list(`aufgabe, aufgabenliste, aufgabenverteilung, offene punkte, offener punkt, maßnahmen,
    maßnahmenliste, nächste schritte, die nächsten schritte, weitere schritte, weiteres vorgehen, das weitere vorgehen,
    to do liste, todo liste, to dos, todos, aktionen, aktionspunkte, arbeitsaufträge,
    aufträge, zu erledigen, noch zu tun, was ist zu tun, wer macht was, wer macht was bis wann, arbeitspakete,
    hausaufgaben, folgeaufgaben, verabredungen, vereinbarungen, tätigkeiten, maßnahmenplan, absprachen, pendenzen, pendenzenliste, handlungsbedarf, arbeitsverteilung,
    was noch zu tun ist, noch zu erledigen, noch zu machen, noch zu ändern, noch zu klären, aufgabenaufteilung, aufgabenzuteilung, aufgabenzuweisung, arbeitsaufteilung, was steht an,
    wie geht es weiter`),
  before:
    list(`die, unsere, neue, offene, weitere, laufende, aktuelle, aktive, anstehende, vereinbarte, verbleibende, übrige,
    nächste, individuelle, verteilte, zugeteilte, zugewiesene, zu erledigende, dringende, konkrete, kurzfristige, langfristige, liste der, übersicht der, zusammenfassung der`),
  beside: list(`beschlüsse, beschluss, entscheidungen, entscheidung, ergebnisse, ergebnis, zuständigkeiten,
    verantwortliche, verantwortlichkeiten, termine, fristen, zusammenfassung, fazit`),
  from: list('aus, vom, von, für, bis, seit, nach, der, des'),
  whom: list('für, von'),
  review: list(`aufgaben der letzten sitzung, aufgaben vom letzten mal, offene punkte vom letzten mal,
    offene punkte der letzten sitzung, stand der aufgaben, rückblick auf aufgaben, aufgaben aus der letzten sitzung,
    offene punkte aus der letzten sitzung, nachverfolgung`),
  last: list('letzte, letzten, letztes, vorige, vorigen, vorherige, frühere, alte'),
  over: list('erledigt, erledigte, abgeschlossen, abgeschlossene, fertig, fertige, geschlossen, geschlossene'),
  other: list(`beschlüsse, entscheidungen, tagesordnung, agenda, anwesend, anwesende, teilnehmer, teilnehmende, notizen,
    protokoll, erledigt, abgeschlossen, nächste sitzung, nächstes treffen, links, entschuldigt, verschiedenes`),
  spans: list('sprint, woche, kw, phase, meilenstein, treffen'),
  decisions: list(
    `beschlüsse, beschluss, entscheidungen, entscheidung, ergebnisse, ergebnis, festlegungen, vereinbart`,
  ),
  attendance:
    list(`es waren da, anwesend, anwesende, anwesenheit, teilnehmer, teilnehmerinnen, teilnehmende, teilnehmer*innen,
    teilnehmer:innen, dabei, mit dabei, entschuldigt, protokoll, protokollant, protokollantin, protokollführung,
    moderation, sitzungsleitung, leitung, mitglieder, gäste`),
  nextMeeting: list(`nächste sitzung, nächstes treffen, nächster termin, nächste besprechung, nächstes meeting,
    nächsten sitzung, nächsten treffen, nächsten termin`),
};
