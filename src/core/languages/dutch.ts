import type { Language } from './types.ts';
import { forms, list } from './words.ts';

/** Dutch, of the Netherlands and of Flanders. */
export const dutch: Language = {
  code: 'nl',
  sections: {
    actions:
      list(`actie, acties, actiepunt, actiepunten, actielijst, actiepuntenlijst, taak, taken, takenlijst, te doen,
      nog te doen, volgende stap, volgende stappen, vervolgstappen, vervolgacties, vervolg, openstaande punten, open punten,
      wie doet wat, afspraken en acties, wat moet er gebeuren, huiswerk, taakverdeling, todo, todos, to do, to dos,
      to do lijst, opdrachten`),
    before:
      list(`de, onze, nieuwe, openstaande, open, andere, overige, lopende, belangrijkste, lijst met, lijst van, overzicht van,
      samenvatting van`),
    beside:
      list(`afspraken, afspraak, besluiten, besluit, beslissingen, beslissing, conclusies, conclusie, verantwoordelijken,
      deadlines, samenvatting, resultaten`),
    from: list('van, voor, uit, sinds, na, tot'),
    review: list(`actiepunten vorige keer, actiepunten van de vorige vergadering, acties vorige vergadering,
      actiepunten vorige vergadering, doorlopen actiepunten, stand van zaken acties, bespreking actielijst`),
    last: list('vorige, laatste, eerdere, oude'),
    over: list('gedaan, klaar, afgerond, afgeronde, afgehandeld, afgehandelde, voltooid, voltooide, gesloten'),
    other:
      list(`besluiten, agenda, aanwezig, aanwezigen, deelnemers, notities, notulen, gedaan, afgerond, volgende vergadering,
      links, afwezig, rondvraag`),
    attendance:
      list(`aanwezig, aanwezigen, deelnemers, deelnemer, afwezig, afwezigen, afgemeld, met kennisgeving, leden,
      voorzitter, notulist, notuliste, gasten`),
    nextMeeting: list('volgende vergadering, volgende bijeenkomst, volgende overleg, volgend overleg, volgende keer'),
  },
  people: {
    and: list('en, of, met'),
    placeholders: list(
      'iemand, niemand, nader te bepalen, ntb, nog te bepalen, onbekend, wie, vrijwilliger, vrijwilligers',
    ),
    everyone: list('iedereen, allen, allemaal, alle, ieder'),
    groups: list('team, groep, werkgroep, bestuur, commissie, leden, deelnemers, aanwezigen, mentoren, kerngroep'),
    nobody:
      list(`opmerking, opmerkingen, notitie, let op, onderwerp, onderwerpen, vraag, vragen, antwoord, idee, ideeën, zie,
      voorbeeld, resultaat, besluit, besluiten, taak, taken, actie, acties, datum, tijd, plaats, locatie, link, status, stand,
      doel, doelen, probleem, oplossing, voorstel, voorstellen, discussie, informatie, info, nieuw, belangrijk, tip,
      volgende vergadering, volgende bijeenkomst, agenda, achtergrond, conclusie, samenvatting, termijn, klaar, gedaan,
      verantwoordelijk, bijlage, stemming, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag,
      morgen, herinnering`),
    particles: list('van, de, der, den, het, ten, ter, te'),
  },
  tasks: {
    markers: list('actie, actiepunt, actiepunten, acties, taak, te doen, todo, to do'),
    initials: list('AP'),
    joints:
      list(`moet, moeten, zal, zullen, gaat, gaan, kan, kunnen, wil, zou, dient te, zorgt voor, zorgen voor, neemt,
      pakt op, is verantwoordelijk voor, zijn verantwoordelijk voor, verantwoordelijk voor, regelt`),
    promises: list('biedt aan om, belooft, zegt toe, heeft toegezegd'),
    verbs: [],
    verbsAndNouns: [],
    ownerLabels: list('verantwoordelijk, verantwoordelijke, actiehouder, wie, eigenaar, toegewezen aan'),
    taskLabels: list('taak, actie, wat'),
    notices: list('besluit, besloten, afspraak, afgesproken, goedgekeurd, info, informatie, ter info, achtergrond'),
    nothing: list('geen, niets, geen acties, geen actiepunten, geen taken, n.v.t., nvt'),
    saying: list('zegt, vraagt, meldt, vertelt, noemt, denkt, stelt voor, licht toe, merkt op'),
  },
  states: {
    done: list('gedaan, klaar, afgerond, afgehandeld, voltooid, gereed, uitgevoerd'),
    dropped: list('vervallen, geschrapt, geannuleerd, niet meer nodig, vervalt'),
    open: list('loopt, lopend, bezig, open, in behandeling, nog niet, niet gedaan, uitgesteld, mee bezig'),
  },
  columns: {
    task: list('actie, acties, actiepunt, actiepunten, taak, taken, wat, omschrijving, beschrijving, onderwerp'),
    owner: list(
      'verantwoordelijk, verantwoordelijke, actiehouder, wie, eigenaar, toegewezen aan, door wie, uitvoerder',
    ),
    person: list('naam, namen, persoon, personen'),
    due: list('deadline, termijn, wanneer, voor wanneer, datum, gereed, uiterlijk, einddatum'),
    state: list('status, stand, stand van zaken, gedaan'),
  },
  meetings: {
    date: list('datum, wanneer, dag, tijd'),
    kinds: list('vergadering, overleg, notulen, verslag, agenda, bijeenkomst'),
    otherDays: list('volgende, laatste, vorige, deadline, vanaf, sinds, bijgewerkt, gepubliceerd, uitgesteld, versie'),
  },
  due: {
    by: list('voor, vóór, tegen, uiterlijk, uiterlijk op, tot, tot en met, t/m, niet later dan, ten laatste'),
    byBehind: [],
    labels: list('deadline, termijn, inleverdatum, einddatum, gereed, streefdatum'),
    articles: list('de, het'),
    on: list('op'),
    within: list('binnen, over, in, in de komende, de komende, binnen de komende'),
    withinBehind: list('vanaf nu, vanaf vandaag'),
    starts: list('vanaf, sinds, met ingang van, beginnend'),
    startsBehind: list('en later'),
    end: list('eind, einde, het eind van, het einde van, einde van, eind van'),
    endBehind: [],
    middle: list('midden, half, medio'),
    middleBehind: [],
    next: list('volgende, volgend, komende, komend, aanstaande'),
    this: list('deze, dit'),
    today: list('vandaag, vanavond'),
    tomorrow: list('morgen, morgenavond'),
    dayAfterTomorrow: list('overmorgen'),
    endOfDay: list('einde van de dag, eind van de dag, het einde van de dag, het eind van de dag'),
    endOfWeek: list('het weekend, eind van de week, einde van de week, het eind van de week, het einde van de week'),
    endOfMonth: list('eind van de maand, einde van de maand, het eind van de maand, het einde van de maand'),
    endOfYear: list('eind van het jaar, einde van het jaar, het eind van het jaar, het einde van het jaar'),
    units: {
      day: list('dag, dagen'),
      week: list('week, weken'),
      fortnight: [],
      month: list('maand, maanden'),
      year: list('jaar, jaren'),
    },
    numbers: forms('één/een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien'),
    months:
      forms(`januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sept/sep,
      oktober/okt, november/nov, december/dec`),
    weekdays: forms(`zondag/zo, maandag/ma, dinsdag/di, woensdag/wo, donderdag/do, vrijdag/vr, zaterdag/za`),
    ordinals: list('e, ste, de'),
    of: [],
    events: list(
      `vergadering, bijeenkomst, overleg, workshop, conferentie, evenement, begint, start, vindt plaats, is, was`,
    ),
    papers: list('notulen, notities, agenda, versie, uitgave'),
    conditions: list('als, indien, tenzij, zodra'),
  },
};
