import type { Language } from './types.ts';
import { list } from './words.ts';

/** What Spanish minutes call their parts. */
export const sections: Language['sections'] = {
  actions: list(`tarea, tareas pendientes, pendientes, próximos pasos, próximo paso,
    siguientes pasos, siguiente paso, pasos a seguir, acciones a realizar, acciones a seguir, acciones a tomar,
    puntos de acción, plan de acción, lista de tareas, cosas por hacer, cosas que hacer, quién hace qué,
    temas pendientes, asuntos pendientes, puntos pendientes, compromisos, asignaciones, todo, todos, deberes, acciones acordadas, para hacer, encargos, responsabilidades, tareas asignadas,
    asignación de tareas, distribución de tareas, reparto de tareas, división de tareas, tareas a realizar, tareas por realizar,
    tareas a desarrollar, actividades pendientes, actividades a realizar, actividades por realizar, trabajo pendiente, trabajo asignado, siguientes acciones, siguientes tareas, pasos siguientes, qué hacer, qué sigue, lo que sigue, qué falta, lo que falta`),
  before: list(
    `las, los, nuestras, nuevas, nuevos, otras, otros, principales, lista de, resumen de, próximas, actuales`,
  ),
  beside: list(`acuerdos, acuerdo, decisiones, decisión, conclusiones, conclusión, responsables, responsable, plazos,
    fechas límite, resumen, resultados, asignadas, asignados, acordadas, acordados, nuevas, nuevos, abiertas, abiertos, previstas, próximas, pendientes, por hacer, para la próxima reunión, individuales, repartidas, definidas, semanales`),
  from: list('de, del, para, desde, hasta, antes, tras, por'),
  whom: list('para, de'),
  review: list(`seguimiento, seguimiento de tareas, seguimiento de acciones, seguimiento de acuerdos,
    tareas de la reunión anterior, pendientes de la reunión anterior, revisión de tareas, revisión de pendientes`),
  last: list('anterior, anteriores, última, últimas, último, pasadas, pasada, previas'),
  over: list(
    'hecho, hechas, completadas, completado, terminadas, terminado, cerradas, cerrados, realizadas, finalizadas',
  ),
  other: list(`decisiones, acuerdos, orden del día, agenda, asistentes, participantes, notas, acta, hecho, completado,
    próxima reunión, enlaces, ausentes, varios, ruegos y preguntas`),
  spans: list('sprint, semana, iteración, fase, hito'),
  decisions: list(`decisiones, decisión, acuerdos, conclusiones, resoluciones`),
  attendance:
    list(`asistieron, vinieron, estuvieron, asistentes, asistente, asistencia, participantes, participante, presentes, presente, ausentes, excusados,
    miembros, miembros presentes, moderador, moderadora, secretario, secretaria, invitados, convocados`),
  nextMeeting: list('próxima reunión, siguiente reunión, próxima sesión, próxima llamada, próximo encuentro'),
};
