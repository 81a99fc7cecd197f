import { defineLanguage } from './define-language.ts';
import { sections } from './spanish-sections.ts';
import { forms, list } from './words.ts';

/** Spanish, of Spain and of Latin America. */
export const spanish = defineLanguage({
  code: 'es',
  sections,
  plans: {
    matters: list('trabajo, trabajos, objetivo, objetivos, plan, planes, metas, actividades, cosas'),
    pending: list(
      'asignado, asignados, asignadas, pendiente, pendientes, a realizar, por realizar, a hacer, por hacer, previstas, planificadas, programadas, próximos, próximas, semanales, esta semana, de la semana',
    ),
    until: list('para, hasta, antes de, en'),
    ahead: list(
      'próxima semana, semana próxima, siguiente semana, semana que viene, próxima vez, próximo sprint, siguiente sprint, próxima clase',
    ),
    sharing: list('asignación, distribución, reparto, repartición, división, delegación, definición'),
    shared: list(
      'repartimos, repartido, repartidos, repartida, repartidas, dividimos, dividido, divididos, dividida, divididas, asignamos, asignado, asignados, asignada, asignadas, distribuimos, distribuido, distribuidos, distribuida, distribuidas',
    ),
    hints: list(
      `quién se encarga, responsables, responsabilidades, entregables, entregas, recordatorios, plazos, quién hace, preparar`,
    ),
    noHints: list(`discusión, informe, informes, temas, orden del día, ejemplo`),
    noTasks: list(
      `votos, votación, votaciones, mociones, roles, rol, charlas, ponencias, ideas, propuestas, sugerencias, anuncios, novedades, hoy, ronda, programa`,
    ),
  },
  people: {
    and: list('y, e, o, con'),
    placeholders: list(
      'alguien, nadie, por definir, por asignar, por determinar, sin asignar, quién, voluntario, voluntarios, nombre, tu nombre, nombre apellido, fulano de tal',
    ),
    everyone: list('todos, todas, todo el mundo, cada uno'),
    groups: list(
      `equipo, grupo, grupo de trabajo, comité, comisión, junta, miembros, participantes, mentores, voluntariado, directiva, secretaría, coordinación, equipo de trabajo, asamblea, consejo, profesorado, coordinadores`,
    ),
    nobody:
      list(`nota, notas, observación, observaciones, tema, temas, pregunta, preguntas, respuesta, idea, ideas, ver, véase,
      ejemplo, resultado, resultados, decisión, decisiones, acuerdo, acuerdos, tarea, tareas, fecha, hora, lugar, enlace,
      enlaces, estado, objetivo, objetivos, problema, solución, propuesta, propuestas, discusión, debate, información, info,
      nuevo, importante, próxima reunión, orden del día, contexto, conclusión, resumen, plazo, hecho, responsable, anexo,
      votación, lunes, martes, miércoles, jueves, viernes, sábado, domingo, hoy, mañana, tarde, noche, recordatorio, pendiente, fuente, fuentes, tabla, figura, leyenda, cuadro`),
    partEndings: list('ción, sión'),
    titles: [],
    particles: list('de, del, la, las, los'),
  },
  tasks: {
    markers: list('acción, acciones, tarea, tareas, pendiente, por hacer, to do, punto de acción'),
    initials: [],
    joints: list(`debe, deben, deberá, deberán, debería, tiene que, tienen que, va a, van a, ha de, puede, pueden,
      es responsable de, son responsables de, encargado de, encargada de, responsable de, será responsable de, serán responsables de, será el responsable de, será la responsable de, tendrá que, tendrán que, deberían, queda encargado de, queda encargada de, quedan encargados de, quedan encargadas de, queda a cargo de, quedan a cargo de, está encargado de, está encargada de`),
    passives: list('ser'),
    promises: list(
      `se compromete a, se comprometen a, se ofrece a, se ofrecen a, propone, acepta, se comprometió a, se comprometieron a, se ofreció a, se ofreció para, se ofrece para, quedó en, quedaron en, quedó de, quedaron de, queda de, quedan de`,
    ),
    pledges: list('voy a, yo voy a, vamos a, tengo que, tenemos que, debo, debemos'),
    agents: list('por, a cargo de, lo hace'),
    cares: list(
      `se encarga de, se encargan de, se ocupa de, se ocupan de, queda en, quedan en, se encarga del, se encargan del, se encarga de la, se encarga de los, se encarga de las, se ocupa del, se ocupa de la, se ocupa de los, se ocupa de las, se encargará de, se encargarán de, se encargará del, se encargará de la, se encargará de los, se encargará de las, se ocupará de, se ocuparán de, se ocupará del, se ocupará de la`,
    ),
    presentEnds: list(`a, e, an, en, rá, rán`),
    telling: list(
      `será, serán, estará, estarán, tendrá, habrá, podrá, podrán, asistirá, es, son, era, fue, está, están, ha, han, agradece, presenta, abre, añade, confirma, anuncia, cree, considera, quiere, pide que, tiene, expone, responde, asiste, participa, preside, entiende, prefiere, dirige, se`,
    ),
    verbs: [],
    verbsAndNouns: [],
    orderEndings: list('ar, er, ir, arse, erse, irse, arlo, erlo, irlo'),
    orders: {
      words: forms(
        'hará/hacer, harán/hacer, hacen/hacer, dirá/decir, dirán/decir, tendrá/tener, pondrá/poner, pondrán/poner, vendrá/venir, vendrán/venir, saldrá/salir',
      ),
      endings: forms(
        `ondrá/oner, ondrán/oner, endrá/ener, endrán/ener, ará/ar, arán/ar, erá/er, erán/er, irá/ir, irán/ir`,
      ),
    },
    lastOrderEndings: [],
    ownerLabels: list(
      `responsable, responsables, encargado, encargada, quién, asignado a, asignada a, resp., a cargo de, encargados, encargadas`,
    ),
    taskLabels: list('tarea, acción, actividad, qué'),
    notices: list(
      'decisión, decidido, acuerdo, acordado, aprobado, info, información, contexto, recordatorio, se acuerda',
    ),
    nothing: list(
      'por definir, por determinar, ninguna, ninguno, nada, sin tareas, no hay tareas, no hay pendientes, sin pendientes',
    ),
    saying: list(
      'añade que, dice, pregunta, explica, propone, comenta, menciona, señala, informa, opina, sugiere, recuerda',
    ),
  },
  states: {
    done: list(`hecho, hecha, hechos, hechas, listo, lista, terminado, terminada, completado, completada, realizado, realizada,
      cerrado, cerrada`),
    dropped: list('descartado, descartada, cancelado, cancelada, anulado, anulada, abandonado'),
    open: list('en curso, en proceso, abierto, abierta, pendiente, sin hacer, en progreso, aplazado'),
    progress:
      list(`sin novedades, sin novedad, sin cambios, actualizado, actualizada, en pausa, en espera, en revisión, iniciado,
      iniciada, empezado, empezada, comenzado, comenzada, aplazada, pospuesto, pospuesta, bloqueado, bloqueada, en
      marcha, casi listo, sigue pendiente`),
  },
  columns: {
    task: list('tarea, qué, descripción, actividad, punto, asunto'),
    owner: list(
      `responsable, responsables, quién, encargado, encargada, asignado a, asignada a, a cargo de, resp, encargados, encargadas, a cargo, asignado, asignada, asignados, asignadas, asignación`,
    ),
    person: list('nombre, nombres, persona, personas, integrante, integrantes, miembro, miembros'),
    due: list(
      `fecha límite, plazo, vencimiento, vence, cuándo, para cuándo, fecha, fecha de entrega, deadline, fecha prevista, fecha compromiso, fecha de compromiso, fecha fin, plazo de entrega, fecha objetivo, fecha de cumplimiento, fechas, entrega, fecha estimada, fecha final, fecha de finalización, límite, hasta`,
    ),
    state: list('estado, estatus, situación, hecho'),
  },
  meetings: {
    date: list('fecha, cuándo, día, hora'),
    kinds: list('reunión, reuniones, acta, actas, minuta, minutas, notas, orden del día, sesión'),
    otherDays: list(
      'próxima, próximo, última, último, anterior, plazo, vence, hasta, desde, actualizado, publicado, aplazada, versión',
    ),
  },
  due: {
    by: list(`para, para el, hasta, hasta el, a más tardar, a más tardar el, no más tarde del, vence,
      vence el, entregar el, límite`),
    before: list('antes de, antes del'),
    byBehind: list('a más tardar, como máximo, como muy tarde'),
    not: list('no'),
    labels: list('fecha límite, plazo, vencimiento, vence, entrega, fecha de entrega, deadline'),
    articles: list('el, la, los, las, del, este, esta, día'),
    on: list('el, este'),
    within: list('en, dentro de, en un plazo de, en el plazo de, en los próximos, en las próximas'),
    about: list('unos, unas, aproximadamente'),
    more: list('más'),
    withinEnd: [],
    roughly: list('más o menos, o más'),
    withinBehind: [],
    starts: list('a partir de, a partir del, desde, desde el, empezando, comenzando, comienza el, empieza el'),
    startsBehind: list('en adelante'),
    end: list('fin de, final de, finales de, fines de, el fin de, el final de'),
    endBehind: [],
    middle: list('mediados de, la mitad de, medio'),
    middleBehind: [],
    early: list('principios de, comienzos de, inicio de'),
    during: list('durante, a lo largo de, en'),
    next: list('próximo, próxima, próximos, próximas, que viene, siguiente, entrante'),
    coming: list('próximo, próxima, que viene, siguiente'),
    this: list('este, esta'),
    to: list('al, a'),
    at: list('para'),
    nextWeeks: [],
    inAWeek: [],
    today: list('hoy, esta noche, esta tarde'),
    tomorrow: list('mañana'),
    dayAfterTomorrow: list('pasado mañana'),
    endOfDay: list('fin del día, final del día, el final del día'),
    endOfWeek: list('fin de semana, final de la semana, finales de semana, el final de la semana, fin de la semana'),
    endOfMonth: list('fin de mes, final de mes, finales de mes, fines de mes, fin del mes, el final del mes'),
    endOfYear: list('fin de año, final de año, finales de año, fin del año'),
    units: {
      day: list('día, días'),
      week: list('semana, semanas'),
      fortnight: list('quincena'),
      month: list('mes, meses'),
      year: list('año, años'),
    },
    numbers: forms('un/una/uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez'),
    months: forms(`enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago,
      septiembre/setiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic`),
    weekdays: forms('domingo/dom, lunes/lun, martes, miércoles/mié, jueves/jue, viernes/vie, sábado/sáb'),
    ordinals: list('º, °'),
    of: list('de, del'),
    rangeStarts: list('del, entre, desde'),
    through: list('y, o, hasta'),
    events: list('reunión, sesión, encuentro, taller, conferencia, evento, llamada, asamblea'),
    takesPlace: list('empieza, comienza, tendrá lugar, se celebra'),
    papers: list('acta, notas, orden del día, agenda, versión, edición'),
    sources: list('después de, ver, del, de'),
    again: [],
    conditions: list('si, salvo que, en caso de, en cuanto'),
    clauses: list(`nadie, no, cada`),
  },
  small:
    list(`el, la, los, las, lo, un, una, unos, unas, y, e, o, u, pero, también, de, del, a, al, en, con, por, para, sobre,
    es, son, está, debe, deben, va, van, ha, han, se, su, sus, que, le, les, nos,
    esto, este, esta, estos, estas`),
  turning: list('nunca, sin'),
});
