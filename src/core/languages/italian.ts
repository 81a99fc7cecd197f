import { defineLanguage } from './define-language.ts';
import { sections } from './italian-sections.ts';
import { forms, list } from './words.ts';

/** Italian. */
export const italian = defineLanguage({
  code: 'it',
  sections,
  plans: {
    matters: list('lavoro, lavori, obiettivo, obiettivi, piano, piani'),
    pending: list(
      'da svolgere, da fare, assegnato, assegnati, pianificato, pianificati, previsto, previsti, prossimo, prossimi, della settimana',
    ),
    until: list('per, entro, prima di'),
    ahead: list('prossima settimana, settimana prossima, prossima volta, prossimo sprint'),
    sharing: list('assegnazione, divisione, suddivisione, ripartizione, distribuzione'),
    shared: list(
      'diviso, divisi, divisa, divise, assegnato, assegnati, assegnata, assegnate, suddiviso, suddivisi, suddivisa, suddivise, distribuito, distribuiti',
    ),
    hints: list(
      `chi se ne occupa, responsabilità, responsabili, pianificazione, scadenze, promemoria, chi fa, consegne`,
    ),
    noHints: list(`discussione, ordine del giorno, resoconto, esempio`),
    noTasks: list(
      `voti, votazione, mozioni, ruoli, interventi, idee, proposte, suggerimenti, annunci, novità, oggi, programma`,
    ),
  },
  people: {
    and: list('e, ed, o, con'),
    placeholders: list(
      'qualcuno, nessuno, da definire, da assegnare, da decidere, non assegnato, chi, volontario, volontari, nome',
    ),
    everyone: list('tutti, tutte, ognuno'),
    groups: list(
      `squadra, gruppo, gruppo di lavoro, comitato, commissione, direttivo, membri, partecipanti, volontari, team, consiglio, segreteria, assemblea, consiglio direttivo`,
    ),
    nobody:
      list(`nota, note, osservazione, osservazioni, argomento, argomenti, tema, domanda, domande, risposta, idea, idee,
      vedi, esempio, risultato, risultati, decisione, decisioni, compito, compiti, attività, azione, azioni, data, ora, luogo,
      link, stato, obiettivo, obiettivi, problema, soluzione, proposta, proposte, discussione, informazione, info, nuovo,
      importante, prossima riunione, ordine del giorno, contesto, conclusione, riepilogo, scadenza, fatto, responsabile,
      allegato, votazione, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, oggi, domani, mattina, pomeriggio, sera, promemoria, fonte, fonti, tabella, figura, legenda`),
    partEndings: list('zione, sione'),
    titles: [],
    particles: list('di, de, del, della, da, dal, lo, la, li'),
  },
  tasks: {
    markers: list('azione, azioni, compito, compiti, da fare, to do, attività'),
    initials: [],
    joints: list(`deve, devono, dovrà, dovranno, dovrebbe, può, possono, è responsabile di, sono responsabili di, è
      incaricato di, è incaricata di, incaricato di, incaricata di, responsabile di, sarà responsabile di, saranno responsabili di, dovrebbero, avrà il compito di, ha il compito di`),
    passives: list('essere'),
    promises: list(
      `si impegna a, si impegnano a, si offre di, si offrono di, propone di, accetta di, si è impegnato a, si è impegnata a, si è offerto di, si è offerta di, si sono impegnati a`,
    ),
    pledges: list('devo, dobbiamo, io devo'),
    agents: list('da, a cura di, a carico di'),
    cares: list(
      `si occupa di, si occupano di, si incarica di, si incaricano di, si fa carico di, si occupa del, si occupa della, si occupa dei, si occupa delle, si occupa dell', si occupano del, si occupano della, si occupano dei, si occupano delle, si occuperà di, si occuperanno di, si occuperà del, si occuperà della, si occuperà dei, si occuperà delle, si prende carico di`,
    ),
    presentEnds: list(`a, e, ano, ono, rà, ranno, fà, dà`),
    telling: list(
      `sarà, saranno, avrà, avranno, potrà, parteciperà, è, sono, era, fu, ha, hanno, ringrazia, presenta, apre, aggiunge, conferma, annuncia, ritiene, crede, vuole, chiede di, chiede che, chiede se, espone, risponde, partecipa, presiede, preferisce, illustra, si, viene`,
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list('are, ere, ire, arsi, ersi, irsi'),
    orders: {
      words: forms(
        'farà/fare, faranno/fare, fanno/fare, darà/dare, daranno/dare, andrà/andare, vedrà/vedere, verrà/venire, terrà/tenere',
      ),
      endings: forms('irà/ire, iranno/ire, ano/are'),
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `responsabile, responsabili, incaricato, incaricata, chi, assegnato a, assegnata a, resp., a cura di, referente, a carico di`,
    ),
    taskLabels: list('compito, azione, attività, cosa'),
    notices: list('decisione, deciso, accordo, approvato, approvata, info, informazione, contesto, promemoria'),
    nothing: list(
      'da definire, da decidere, nessuna, nessuno, niente, nulla, nessuna azione, nessun compito, nessuna attività',
    ),
    saying: list(
      'aggiunge che, dice, chiede di, chiede che, chiede se, spiega, propone, commenta, segnala, informa, suggerisce, ricorda, riferisce',
    ),
  },
  states: {
    done: list(`fatto, fatta, fatti, fatte, completato, completata, concluso, conclusa, terminato, terminata, chiuso, chiusa,
      finito, finita`),
    dropped: list('annullato, annullata, abbandonato, abbandonata, scartato, scartata'),
    open: list('in corso, aperto, aperta, in sospeso, da fare, in attesa, rimandato, non fatto'),
    progress:
      list(`nessuna novità, nessun aggiornamento, senza novità, aggiornato, aggiornata, in pausa, in revisione, iniziato,
      iniziata, avviato, avviata, rimandata, rinviato, rinviata, sospeso, sospesa, bloccato, bloccata, ancora in
      corso, quasi finito, quasi pronto`),
  },
  columns: {
    task: list('azione, cosa, descrizione, punto, argomento'),
    owner: list(
      `responsabile, responsabili, chi, incaricato, incaricata, assegnato a, assegnata a, a cura di, resp, referente, a carico di, incaricati, assegnatario, assegnatari, assegnato, assegnata`,
    ),
    person: list('nome, nomi, persona, persone, membro, membri'),
    due: list(
      `scadenza, scadenze, entro, entro quando, quando, data, data di consegna, termine, deadline, data prevista, data di scadenza, consegna, data consegna, entro il, data di fine, data limite`,
    ),
    state: list('stato, avanzamento, fatto'),
  },
  meetings: {
    date: list('data, quando, giorno, ora'),
    kinds: list('riunione, riunioni, verbale, verbali, note, ordine del giorno, seduta, incontro'),
    otherDays: list(
      'prossima, prossimo, ultima, ultimo, precedente, scadenza, entro, aggiornato, pubblicato, rinviata, versione',
    ),
  },
  due: {
    by: list(`entro, entro il, entro la, entro l', fino a, fino al, per, per il, non oltre,
      non oltre il, al più tardi, al più tardi il`),
    before: list('prima di, prima del, prima della'),
    byBehind: list('al più tardi, al massimo'),
    not: list('non'),
    labels: list('scadenza, termine, consegna, data di consegna, deadline, scade, scade il'),
    articles: list(`il, la, lo, l', i, le, questo, questa, al`),
    on: list('il'),
    within: list('entro, tra, fra, in, nei prossimi, nelle prossime, nel giro di'),
    about: list('circa'),
    more: list('altri, altre'),
    withinEnd: [],
    roughly: list('circa, o più'),
    withinBehind: [],
    starts: list('a partire da, a partire dal, dal, dalla, a decorrere dal, inizia, inizia il'),
    startsBehind: list('in poi'),
    end: list('fine, la fine di, fine di, la fine del, fine del'),
    endBehind: [],
    middle: list('metà, la metà di, metà di'),
    middleBehind: [],
    early: list(`inizio, l'inizio di, inizio di`),
    during: list('durante, nel corso di, nel corso della, nella'),
    next: list('prossimo, prossima, prossimi, prossime, successivo, successiva, che viene'),
    coming: list('prossimo, prossima, che viene'),
    this: list('questo, questa'),
    to: list('al, a'),
    at: list('per'),
    nextWeeks: [],
    inAWeek: [],
    today: list('oggi, stasera, questa sera'),
    tomorrow: list('domani'),
    dayAfterTomorrow: list('dopodomani'),
    endOfDay: list('fine giornata, la fine della giornata, fine della giornata'),
    endOfWeek: list('fine settimana, la fine della settimana, fine della settimana'),
    endOfMonth: list('fine mese, la fine del mese, fine del mese'),
    endOfYear: list(`fine anno, la fine dell'anno, fine dell'anno`),
    units: {
      day: list('giorno, giorni'),
      week: list('settimana, settimane'),
      fortnight: [],
      month: list('mese, mesi'),
      year: list('anno, anni'),
    },
    numbers: forms('un/uno/una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci'),
    months: forms(`gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago,
      settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic`),
    weekdays: forms(`domenica/dom, lunedì/lun, martedì, mercoledì/mer, giovedì/gio, venerdì/ven, sabato/sab`),
    ordinals: list('º, °'),
    of: list('di'),
    rangeStarts: list('dal, tra, fra'),
    through: list('e, o, fino al'),
    events: list('riunione, incontro, seduta, laboratorio, conferenza, evento, chiamata, assemblea'),
    takesPlace: list('inizia, si terrà, comincia'),
    papers: list('verbale, note, ordine del giorno, agenda, versione, edizione'),
    sources: list('dopo, vedi, del, di'),
    again: [],
    conditions: list('se, a meno che, nel caso, qualora, appena'),
    clauses: list(`nessuno, non, ogni`),
  },
  small:
    list(`il, lo, la, i, gli, le, l, un, uno, una, e, ed, o, ma, anche, di, del, della, dei, delle, dello, a, al, alla, ai,
    alle, da, dal, dalla, in, nel, nella, con, su, sul, sulla, per, è, sono, deve, devono, va, ha, hanno, si, suo, sua, che,
    questo, questa, questi, queste`),
  turning: list('mai, senza'),
});
