import { describe, expect, it } from '@jest/globals';
import { findDue, findDueInCell } from '../../../../src/core/reading/observe/due.ts';

/** A Wednesday. */
const MEETING = '2026-01-07';

/** A whole item as minutes would have it, the day it is due, and the phrase that says so. */
type Row = readonly [text: string, due: string | null, phrase?: string];

const ENGLISH: readonly Row[] = [
  ['Send the slides by Friday, 1/16/2026', '2026-01-16', 'by Friday, 1/16/2026'],
  ['Send the slides by next Friday', '2026-01-16', 'by next Friday'],
  ['Send the slides this Friday', '2026-01-09', 'this Friday'],
  ['Renew it EOD tomorrow', '2026-01-08', 'EOD tomorrow'],
  ['Draft the letter by mid-February', '2026-02-15', 'by mid-February'],
  ['Renew the key by the end of the day', '2026-01-07', 'by the end of the day'],
  ['Restart the server tonight', '2026-01-07', 'tonight'],
  ['Answer by 16.01.', '2026-01-16', 'by 16.01.'],
  ['Answer by 16.01. at noon', '2026-01-16', 'by 16.01.'],
  ['Send the draft. Deadline of next Wednesday, May 6th', '2026-05-06'],
  ['Close the budget by the end of next month', '2026-02-28', 'by the end of next month'],
  ["Finish it in a week's time", '2026-01-14', "in a week's time"],
  ['Early next week, post the invitation', '2026-01-16', 'Early next week'],
  ['Fix the script **by Friday**', '2026-01-09', 'by Friday'],
  ['Ship it starting next week', null],
  ['Confirm how hard of a deadline January 20 is.', null],
  ['Ask Bo what the deadline January 20 is', null],
  ['Confirm the date, the deadline is January 20', '2026-01-20'],
  ['Write it by the deadline January 20, which is short', '2026-01-20'],
  ['Ship it from January 20', null],
  ['It takes 1-2 weeks', null],
  ['Plan the party in 2026', null],
  ['Write the post for the 2026-03-01 release', null],
  ['Close what nobody touched in six months', null],
  ['Look at what failed in two weeks of runs', null],
  ['Start a thread titled "What should it look like in 10 years?"', null],
  ['Start a thread titled “Done by Friday”', null],
  ['Send it before the 12 of us leave', null],
  ['Send a reminder if none is received within two weeks', null],
  ['If they agree, send it by Friday', '2026-01-09', 'by Friday'],
  ['Update the poll to include dates early next week', null],
  ['Do not merge it before Friday', null],
];

const SIGNS: readonly Row[] = [
  ['Send it 📅 2026-01-31', '2026-01-31', '📅 2026-01-31'],
  ['Send it ⏳ 2026-01-31', null],
  ['Send it :hourglass_flowing_sand: 2026-01-31', null],
  ['Send it ⏳ 2026-01-20 📅 2026-01-31', '2026-01-31'],
  ['Send it 🛫 2026-01-20', null],
  ['Send it ➕ 2026-01-07 🛫 2026-01-20 📅 2026-01-31', '2026-01-31'],
  ['Send it :date: 2026-01-31', '2026-01-31'],
  ['Send it DEADLINE: <2026-01-31 Sat>', '2026-01-31', 'DEADLINE: <2026-01-31 Sat>'],
  ['Send it SCHEDULED: <2026-01-20 Tue 10:00>', null],
  ['Send it SCHEDULED: <2026-01-20 Tue> DEADLINE: <2026-01-31 Sat>', '2026-01-31'],
  ['Send it [due:: 2026-01-31]', '2026-01-31'],
  ['Send it @due(2026-01-31)', '2026-01-31'],
];

const GERMAN: readonly Row[] = [
  ['Entwurf schicken bis 30.01.2026', '2026-01-30', 'bis 30.01.2026'],
  ['Entwurf schicken bis Freitag', '2026-01-09', 'bis Freitag'],
  ['Entwurf schicken bis nächsten Freitag', '2026-01-16', 'bis nächsten Freitag'],
  ['Entwurf schicken bis kommenden Montag', '2026-01-12', 'bis kommenden Montag'],
  ['Entwurf schicken bis zum 20. Januar', '2026-01-20', 'bis zum 20. Januar'],
  ['Entwurf bis 3. März 2026 fertigstellen', '2026-03-03', 'bis 3. März 2026'],
  ['Raum buchen bis spätestens 16.01.', '2026-01-16', 'bis spätestens 16.01.'],
  ['Raum buchen bis Ende der Woche', '2026-01-09', 'bis Ende der Woche'],
  ['Raum buchen bis Ende nächster Woche', '2026-01-16', 'bis Ende nächster Woche'],
  ['Raum buchen bis Ende Januar', '2026-01-31', 'bis Ende Januar'],
  ['Raum buchen bis Mitte Februar', '2026-02-15', 'bis Mitte Februar'],
  ['Antrag stellen bis Monatsende', '2026-01-31', 'bis Monatsende'],
  ['Antrag stellen bis nächste Woche', '2026-01-16', 'bis nächste Woche'],
  ['Antrag stellen bis Dienstag nächster Woche', '2026-01-13', 'bis Dienstag nächster Woche'],
  ['Antrag stellen innerhalb von zwei Wochen', '2026-01-21', 'innerhalb von zwei Wochen'],
  ['Umfrage auswerten in 3 Tagen', '2026-01-10', 'in 3 Tagen'],
  ['Umfrage auswerten bis morgen', '2026-01-08', 'bis morgen'],
  ['Umfrage auswerten bis übermorgen', '2026-01-09', 'bis übermorgen'],
  ['Umfrage auswerten (Frist: 20. Jan.)', '2026-01-20'],
  ['Umfrage auswerten (fällig am 20.1.2026)', '2026-01-20'],
  ['Rechnung bezahlen bis zum 20.', '2026-01-20'],
  ['Folien schicken bis Fr', '2026-01-09', 'bis Fr'],
  ['Kurs läuft ab 20. Januar', null],
  ['Kurs läuft seit zwei Wochen', null],
  ['Zwei Tage vor Freitag erinnern', null],
  ['Nachfragen, falls bis Freitag keine Antwort kommt', null],
  ['Das Treffen am Freitag vorbereiten', null],
  ['Text aus dem Protokoll vom 2026-01-20 übernehmen', null],
];

const FRENCH: readonly Row[] = [
  ['Envoyer le texte avant vendredi', '2026-01-09', 'avant vendredi'],
  ['Envoyer le texte avant le 20 janvier', '2026-01-20', 'avant le 20 janvier'],
  ['Envoyer le texte d’ici vendredi prochain', '2026-01-16', 'd’ici vendredi prochain'],
  ['Envoyer le texte pour le 1er février', '2026-02-01', 'pour le 1er février'],
  ['Envoyer le texte avant le 30/01/2026', '2026-01-30', 'avant le 30/01/2026'],
  ['Réserver la salle au plus tard le 3/2/2026', '2026-02-03'],
  ['Réserver la salle avant la fin de la semaine', '2026-01-09', 'avant la fin de la semaine'],
  ['Réserver la salle d’ici la fin du mois', '2026-01-31', 'd’ici la fin du mois'],
  ['Réserver la salle avant fin janvier', '2026-01-31', 'avant fin janvier'],
  ['Réserver la salle avant la mi-février', '2026-02-15', 'avant la mi-février'],
  ['Relire le budget d’ici la semaine prochaine', '2026-01-16', 'd’ici la semaine prochaine'],
  ['Relire le budget dans deux semaines', '2026-01-21', 'dans deux semaines'],
  ['Relire le budget sous 10 jours', '2026-01-17', 'sous 10 jours'],
  ['Relire le budget avant demain', '2026-01-08', 'avant demain'],
  ['Relire le budget avant après-demain', '2026-01-09'],
  ['Relire le budget (échéance : 20 janv.)', '2026-01-20'],
  ['Relire le budget, à rendre avant le 20', '2026-01-20'],
  ['Préparer la réunion du 20 janvier', null],
  ['Le cours a lieu à partir du 20 janvier', null],
  ['Relancer si aucune réponse avant vendredi', null],
  ['Ne pas publier deux jours avant vendredi', null],
];

const SPANISH: readonly Row[] = [
  ['Enviar el texto para el 20 de enero', '2026-01-20', 'para el 20 de enero'],
  ['Enviar el texto antes del viernes', '2026-01-09', 'antes del viernes'],
  ['Enviar el texto para el próximo viernes', '2026-01-09', 'para el próximo viernes'],
  ['Enviar el texto para el viernes de la próxima semana', '2026-01-16'],
  ['Enviar el texto hasta el 30/01/2026', '2026-01-30', 'hasta el 30/01/2026'],
  ['Enviar el texto antes del 3 de febrero de 2026', '2026-02-03', 'antes del 3 de febrero de 2026'],
  ['Reservar la sala a más tardar el 16/1', '2026-01-16'],
  ['Reservar la sala antes de fin de mes', '2026-01-31', 'antes de fin de mes'],
  ['Reservar la sala para finales de enero', '2026-01-31', 'para finales de enero'],
  ['Reservar la sala para mediados de febrero', '2026-02-15', 'para mediados de febrero'],
  ['Revisar las cuentas en dos semanas', '2026-01-21', 'en dos semanas'],
  ['Revisar las cuentas dentro de 3 días', '2026-01-10', 'dentro de 3 días'],
  ['Revisar las cuentas para mañana', '2026-01-08', 'para mañana'],
  ['Revisar las cuentas para la próxima semana', '2026-01-16', 'para la próxima semana'],
  ['Revisar las cuentas (fecha límite: 20 de enero)', '2026-01-20'],
  ['Preparar la reunión del viernes', null],
  ['El curso va desde el 20 de enero', null],
  ['Preparar sillas para 20 personas', null],
  ['Avisar si no responden antes del viernes', null],
];

const PORTUGUESE: readonly Row[] = [
  ['Enviar o texto até sexta-feira', '2026-01-09', 'até sexta-feira'],
  ['Enviar o texto até sexta', '2026-01-09', 'até sexta'],
  ['Enviar o texto até 20 de janeiro', '2026-01-20', 'até 20 de janeiro'],
  ['Enviar o texto até o dia 20', '2026-01-20'],
  ['Enviar o texto até 30/01/2026', '2026-01-30', 'até 30/01/2026'],
  ['Enviar o texto antes de 3 de fevereiro de 2026', '2026-02-03'],
  ['Reservar a sala até o fim do mês', '2026-01-31', 'até o fim do mês'],
  ['Reservar a sala até o final da semana', '2026-01-09'],
  ['Reservar a sala até meados de fevereiro', '2026-02-15', 'até meados de fevereiro'],
  ['Reservar a sala até a próxima semana', '2026-01-16', 'até a próxima semana'],
  ['Rever as contas em duas semanas', '2026-01-21', 'em duas semanas'],
  ['Rever as contas até amanhã', '2026-01-08', 'até amanhã'],
  ['Rever as contas (prazo: 20/01)', '2026-01-20'],
  ['Preparar a reunião de sexta-feira', null],
  ['O curso começa a partir de 20 de janeiro', null],
  ['Avisar se não houver resposta até sexta', null],
];

const ITALIAN: readonly Row[] = [
  ['Inviare il testo entro venerdì', '2026-01-09', 'entro venerdì'],
  ['Inviare il testo entro il 20 gennaio', '2026-01-20', 'entro il 20 gennaio'],
  ['Inviare il testo entro il 30/01/2026', '2026-01-30', 'entro il 30/01/2026'],
  ['Inviare il testo prima del 3 febbraio 2026', '2026-02-03', 'prima del 3 febbraio 2026'],
  ['Inviare il testo entro fine mese', '2026-01-31', 'entro fine mese'],
  ['Prenotare la sala entro la fine della settimana', '2026-01-09', 'entro la fine della settimana'],
  ['Prenotare la sala entro metà febbraio', '2026-02-15', 'entro metà febbraio'],
  ['Prenotare la sala entro due settimane', '2026-01-21', 'entro due settimane'],
  ['Prenotare la sala entro la prossima settimana', '2026-01-16', 'entro la prossima settimana'],
  ['Rivedere i conti entro domani', '2026-01-08', 'entro domani'],
  ['Rivedere i conti entro il 20', '2026-01-20'],
  ['Rivedere i conti (scadenza: 20 gen.)', '2026-01-20'],
  ['Preparare la riunione di venerdì', null],
  ['Il corso va dal 20 gennaio', null],
  ['Sollecitare se non rispondono entro venerdì', null],
];

const DUTCH: readonly Row[] = [
  ['Tekst sturen vóór vrijdag', '2026-01-09', 'vóór vrijdag'],
  ['Tekst sturen voor 20 januari', '2026-01-20', 'voor 20 januari'],
  ['Tekst sturen uiterlijk 30-01-2026', '2026-01-30', 'uiterlijk 30-01-2026'],
  ['Tekst sturen uiterlijk op 3 februari 2026', '2026-02-03'],
  ['Zaal boeken voor het eind van de maand', '2026-01-31'],
  ['Zaal boeken voor eind januari', '2026-01-31', 'voor eind januari'],
  ['Zaal boeken tegen half februari', '2026-02-15', 'tegen half februari'],
  ['Zaal boeken voor het einde van de week', '2026-01-09'],
  ['Begroting nakijken binnen twee weken', '2026-01-21', 'binnen twee weken'],
  ['Begroting nakijken voor volgende week vrijdag', '2026-01-16', 'voor volgende week vrijdag'],
  ['Begroting nakijken voor komende vrijdag', '2026-01-09', 'voor komende vrijdag'],
  ['Begroting nakijken voor morgen', '2026-01-08', 'voor morgen'],
  ['Begroting nakijken (deadline: 20 jan.)', '2026-01-20'],
  ['De cursus loopt vanaf 20 januari', null],
  ['Twee dagen voor vrijdag herinneren', null],
  ['Bellen als er voor vrijdag geen antwoord is', null],
];

const ROMANIAN: readonly Row[] = [
  ['De trimis textul până vineri', '2026-01-09', 'până vineri'],
  ['De trimis textul pana vineri', '2026-01-09', 'pana vineri'],
  ['De trimis textul până pe 20 ianuarie', '2026-01-20', 'până pe 20 ianuarie'],
  ['De trimis textul până la 30.01.2026', '2026-01-30', 'până la 30.01.2026'],
  ['De trimis textul înainte de 3 februarie 2026', '2026-02-03'],
  ['De rezervat sala până la sfârșitul lunii', '2026-01-31', 'până la sfârșitul lunii'],
  ['De rezervat sala până la sfârşitul săptămânii', '2026-01-09'],
  ['De rezervat sala până la mijlocul lui februarie', '2026-02-15'],
  ['De rezervat sala până săptămâna viitoare', '2026-01-16', 'până săptămâna viitoare'],
  ['De verificat bugetul în două săptămâni', '2026-01-21', 'în două săptămâni'],
  ['De verificat bugetul până mâine', '2026-01-08', 'până mâine'],
  ['De verificat bugetul (termen: 20 ianuarie)', '2026-01-20'],
  ['Cursul începe din 20 ianuarie', null],
  ['De întrebat dacă nu răspund până vineri', null],
];

const POLISH: readonly Row[] = [
  ['Wysłać tekst do piątku', '2026-01-09', 'do piątku'],
  ['Wysłać tekst do przyszłego piątku', '2026-01-16', 'do przyszłego piątku'],
  ['Wysłać tekst do 20 stycznia', '2026-01-20', 'do 20 stycznia'],
  ['Wysłać tekst do dnia 30.01.2026', '2026-01-30', 'do dnia 30.01.2026'],
  ['Wysłać tekst przed 3 lutego 2026', '2026-02-03', 'przed 3 lutego 2026'],
  ['Zarezerwować salę do końca miesiąca', '2026-01-31', 'do końca miesiąca'],
  ['Zarezerwować salę do końca tygodnia', '2026-01-09', 'do końca tygodnia'],
  ['Zarezerwować salę do połowy lutego', '2026-02-15', 'do połowy lutego'],
  ['Zarezerwować salę do końca stycznia', '2026-01-31', 'do końca stycznia'],
  ['Sprawdzić budżet w ciągu dwóch tygodni', '2026-01-21', 'w ciągu dwóch tygodni'],
  ['Sprawdzić budżet do jutra', '2026-01-08', 'do jutra'],
  ['Sprawdzić budżet (termin: 20 stycznia)', '2026-01-20'],
  ['Sprawdzić budżet w przyszłym tygodniu', '2026-01-16'],
  ['Kurs trwa od 20 stycznia', null],
  ['Przypomnieć, jeśli nie odpowiedzą do piątku', null],
];

const JAPANESE: readonly Row[] = [
  ['資料を送る(1月20日まで)', '2026-01-20', '1月20日まで'],
  ['1月20日までに資料を送る', '2026-01-20', '1月20日までに'],
  ['2026年2月3日までに資料を送る', '2026-02-03', '2026年2月3日までに'],
  ['１月２０日までに資料を送る', '2026-01-20'],
  ['金曜日までに会場を予約する', '2026-01-09', '金曜日までに'],
  ['来週金曜日までに会場を予約する', '2026-01-16', '来週金曜日までに'],
  ['来週の火曜日までに会場を予約する', '2026-01-13', '来週の火曜日までに'],
  ['来週中に会場を予約する', '2026-01-16'],
  ['今週中に会場を予約する', '2026-01-09'],
  ['月末までに予算を確認する', '2026-01-31', '月末までに'],
  ['1月末までに予算を確認する', '2026-01-31', '1月末までに'],
  ['2月中旬までに予算を確認する', '2026-02-15', '2月中旬までに'],
  ['2週間以内に予算を確認する', '2026-01-21', '2週間以内に'],
  ['明日までに予算を確認する', '2026-01-08', '明日までに'],
  ['予算を確認する(期限:1月20日)', '2026-01-20', '期限:1月20日'],
  ['予算を確認する(締切: 1/20)', '2026-01-20', '締切: 1/20'],
  ['予算を確認する(1/20まで)', '2026-01-20', '1/20まで'],
  ['20日までに予算を確認する', '2026-01-20', '20日までに'],
  ['1月20日から講座を始める', null],
  ['1月20日の会議を準備する', null],
];

const CHINESE: readonly Row[] = [
  ['1月20日前发送资料', '2026-01-20', '1月20日前'],
  ['在1月20日之前发送资料', '2026-01-20', '1月20日之前'],
  ['2026年2月3日前发送资料', '2026-02-03', '2026年2月3日前'],
  ['周五前预订场地', '2026-01-09', '周五前'],
  ['下周五前预订场地', '2026-01-16', '下周五前'],
  ['星期五之前预订场地', '2026-01-09', '星期五之前'],
  ['本周内预订场地', '2026-01-09', '本周内'],
  ['月底前核对预算', '2026-01-31', '月底前'],
  ['1月底前核对预算', '2026-01-31', '1月底前'],
  ['2月中旬前核对预算', '2026-02-15', '2月中旬前'],
  ['两周内核对预算', '2026-01-21', '两周内'],
  ['3天内核对预算', '2026-01-10', '3天内'],
  ['明天之前核对预算', '2026-01-08', '明天之前'],
  ['核对预算(截止日期:1月20日)', '2026-01-20', '截止日期:1月20日'],
  ['核對預算(截止時間:1月20日)', '2026-01-20'],
  ['下週五前預訂場地', '2026-01-16', '下週五前'],
  ['1月20日起开课', null],
  ['准备1月20日的会议', null],
];

const KOREAN: readonly Row[] = [
  ['1월 20일까지 자료 보내기', '2026-01-20', '1월 20일까지'],
  ['2026년 2월 3일까지 자료 보내기', '2026-02-03', '2026년 2월 3일까지'],
  ['금요일까지 장소 예약', '2026-01-09', '금요일까지'],
  ['다음 주 금요일까지 장소 예약', '2026-01-16', '다음 주 금요일까지'],
  ['다음 주까지 장소 예약', '2026-01-16', '다음 주까지'],
  ['이번 주까지 장소 예약', '2026-01-09', '이번 주까지'],
  ['월말까지 예산 확인', '2026-01-31', '월말까지'],
  ['1월 말까지 예산 확인', '2026-01-31', '1월 말까지'],
  ['2월 중순까지 예산 확인', '2026-02-15', '2월 중순까지'],
  ['2주 이내에 예산 확인', '2026-01-21', '2주 이내에'],
  ['내일까지 예산 확인', '2026-01-08', '내일까지'],
  ['예산 확인 (마감: 1월 20일)', '2026-01-20', '마감: 1월 20일'],
  ['예산 확인 (1/20까지)', '2026-01-20', '1/20까지'],
  ['1월 20일부터 강좌 시작', null],
  ['1월 20일 회의 준비', null],
];

describe.each<[string, readonly Row[]]>([
  ['English', ENGLISH],
  ['signs and fields of other tools', SIGNS],
  ['German', GERMAN],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Portuguese', PORTUGUESE],
  ['Italian', ITALIAN],
  ['Dutch', DUTCH],
  ['Romanian', ROMANIAN],
  ['Polish', POLISH],
  ['Japanese', JAPANESE],
  ['Chinese', CHINESE],
  ['Korean', KOREAN],
])('a due phrase: %s', (_language, rows) => {
  it.each(rows.map(([text, day, words]) => ({ text, day, words })))('$text', ({ text, day, words }) => {
    const { due, phrase, span, impossible } = findDue(text, { meeting: MEETING });
    expect({ due, impossible }).toEqual({ due: day, impossible: null });
    if (words !== undefined) expect(phrase?.trim()).toBe(words);
    if (span !== null)
      expect(
        text
          .slice(...span)
          .replace(/[*_]/g, '')
          .replace(/[０-９]/g, (digit) => digit.normalize('NFKC')),
      ).toBe(phrase);
  });
});

describe('a cell of a due column', () => {
  it.each([
    ['5/01/2026', '2026-05-01'],
    ['May 8th', '2026-05-08'],
    ['8 May', '2026-05-08'],
    ['30/01/2026', '2026-01-30'],
    ['20. Januar', '2026-01-20'],
    ['30.01.2026', '2026-01-30'],
    ['20 janvier', '2026-01-20'],
    ['20 de enero', '2026-01-20'],
    ['piątek', '2026-01-09'],
    ['1月20日', '2026-01-20'],
    ['1월 20일', '2026-01-20'],
    ['金曜日', '2026-01-09'],
    ['bis Freitag', '2026-01-09'],
    ['soon', null],
    ['offen', null],
  ])('%s', (cell, day) => {
    const { due, span } = findDueInCell(cell, { meeting: MEETING });
    expect(due).toBe(day);
    if (span !== null) expect(cell.slice(...span)).not.toBe('');
  });
});

describe('days in numbers', () => {
  it.each([
    // As the repository writes its other days.
    ['by 3/4/2026', 'day-first', '2026-04-03'],
    ['by 3/4/2026', 'month-first', '2026-03-04'],
    ['by 3/4', 'day-first', '2026-04-03'],
    // Else the only reading within half a year after the meeting.
    ['by 5/1/2026', 'auto', '2026-05-01'],
    ['by 1/5/2026', 'auto', '2026-05-01'],
    ['by 3/4/2026', 'auto', null],
    ['by 9/11/2026', 'auto', null],
    // Where only one reading is a day, nothing has to be known.
    ['by 1/20/2026', 'day-first', '2026-01-20'],
    ['by 20/1/2026', 'month-first', '2026-01-20'],
    // Languages beside English say the day first, whatever the repository writes.
    ['avant le 3/4/2026', 'month-first', '2026-04-03'],
    ['3/4まで', 'day-first', '2026-03-04'],
    ['by version 1.8', 'auto', null],
    ['by 1.8.', 'auto', null],
    ['by 01.08.', 'auto', '2026-08-01'],
  ] as const)('%s, %s, is %s', (phrase, dates, day) => {
    expect(findDue(`Do it ${phrase}`, { meeting: MEETING, dates }).due).toBe(day);
  });
});

describe('a day that does not exist', () => {
  it.each([
    'by 2026-02-30',
    'by February 30',
    'bis 30. Februar',
    'avant le 30 février',
    '2月30日まで',
    '📅 2026-13-01',
    'DEADLINE: <2026-02-30 Mon>',
    'by the release (February 30)',
  ])('%s is told, never guessed', (phrase) => {
    const { due, impossible } = findDue(`Do it ${phrase}`, { meeting: MEETING });
    expect({ due, isTold: impossible !== null }).toEqual({ due: null, isTold: true });
  });
});
