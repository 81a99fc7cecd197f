import { describe, expect, it } from '@jest/globals';
import { vocabularyOf } from '../../../src/core/languages/vocabulary.ts';
import { readSectionName } from '../../../src/core/reading/section-name.ts';

const tell = (code: string, name: string) => readSectionName(name, vocabularyOf(code));

describe('a list of tasks is called', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'en',
      'Sprint 1 ToDo',
      'Sprint 4 - Tasks',
      'Week 3 Action Items',
      'TODO week 3',
      'Tasks (week 3)',
      'Tasks for Ada',
    ],
    ['en', 'Work Assigned', 'Work assignments', 'Tasks assigned', 'Tasks assigned to team members', 'Individual tasks'],
    ['en', "This week's tasks", 'Weekly tasks', 'Tasks to complete', 'Tasks to be done', 'To be completed'],
    ['en', 'Work to be done', 'Actions to be taken', 'Action items going forward', 'Actions agreed', 'Pending work'],
    [
      'en',
      'Next week',
      'For the next meeting',
      'Before our next call',
      'To be completed by next meeting',
      'Todo items',
    ],
    ['en', 'Goals for next week (with names)', 'Plans for the coming week', "This week's goals", 'Planned work'],
    ['en', 'Task delegation', 'Division of the work', 'Actions needed', 'Next steps and timeline'],
    ['de', 'Bis zum nächsten Mal', 'Ziele für die nächste Woche', 'Verteilung der Aufgaben', 'Nächste Woche'],
    [
      'fr',
      'Pour la prochaine fois',
      'Objectifs pour la semaine prochaine',
      'Répartition du travail',
      "D'ici lundi : à faire",
    ],
    ['es', 'Para la próxima reunión', 'Objetivos de la semana', 'Reparto de las tareas', 'Actividades asignadas'],
    ['pt', 'Para a próxima semana', 'Metas da semana', 'Definição das tarefas', 'Divisão do trabalho'],
    ['it', 'Per la prossima volta', 'Obiettivi per la prossima settimana', 'Suddivisione del lavoro'],
    ['nl', 'Voor volgende week', 'Planning volgende week', 'Te ondernemen acties'],
    ['ro', 'Pentru data viitoare', 'Obiective pentru săptămâna viitoare', 'Împărțirea taskurilor'],
    ['pl', 'Do następnego spotkania', 'Plan na następny tydzień', 'Podział pracy'],
    ['ja', '次回までに', '来週までにやること', '来週の予定', '決定事項とTODO', '次回までのTODO'],
    ['zh', '下周目标', '任务布置', '未完成任务', '接下来的任务'],
    ['ko', '다음 주 할 일', '역할분담', '다음주까지', '다음 회의까지 할일', '다음 주 목표'],
    ['de', 'Sprint 3: Aufgaben', 'Aufgaben Woche 3', 'Nächste Aufgaben', 'Was noch zu tun ist', 'Arbeitsverteilung'],
    ['fr', 'Semaine 3 : tâches', 'Tâches individuelles', 'Prochaines tâches', 'Actions en cours', 'Reste à faire'],
    ['es', 'Compromisos individuales (Semana 1)', 'Trabajo asignado', 'Siguientes acciones', 'Acuerdos y tareas'],
    ['pt', 'Próximas ações', 'Tarefas individuais', 'Sprint 2: tarefas', 'Encaminhamentos'],
    ['it', 'Prossime azioni', 'Compiti individuali', 'Compiti settimana 2'],
    ['nl', 'Volgende acties', 'Taken week 3', 'Nieuwe taken', 'Taken voor volgende week'],
    ['ro', 'Sarcini individuale', 'Sarcini săptămâna 3'],
    ['pl', 'Zadania indywidualne', 'Sprint 3: zadania'],
    ['ja', '今週のタスク', '来週やること', '各自のタスク', '宿題'],
    ['zh', '作业', '本周任务', '个人任务'],
    ['ko', '이번주 할 일', '개인 과제', '할 일'],
  ])('%s: %s, %s, …', (code, ...names) => {
    expect(names.filter((name) => tell(code, name) !== 'actions')).toEqual([]);
  });
});

describe('no list of tasks is called', () => {
  it.each<readonly [string, ...string[]]>([
    ['en', 'Sprint 1', 'Week 3', 'Sprint 1 review', 'Sprint 1 goals', 'Week 3 progress', 'Work done', 'Work completed'],
    ['en', 'Task force', 'Discussion of tasks', 'Work', 'Responsibilities', 'Pending', 'Sprint 1 tasks completed'],
    ['en', 'Work assigned last week', 'Agreed', 'Decisions', 'Actions taken'],
    [
      'en',
      'Next meeting',
      'This week',
      'Last week',
      'Goals',
      'Work plan',
      'No documentation tasks',
      'Goals for last week',
    ],
    ['es', 'Próxima reunión', 'Objetivos', 'Actividades'],
    ['ja', '次回', '次回の予定'],
    ['zh', '下次会议', '本周工作'],
    ['de', 'Woche 3', 'Sprint 3 Rückblick', 'Beschlüsse', 'Erledigte Aufgaben Woche 3'],
    ['fr', 'Semaine 3', 'Décisions', 'Travail'],
    ['es', 'Semana 1', 'Acuerdos', 'Trabajo', 'Trabajo individual'],
    ['nl', 'Week 3', 'Afgeronde taken', 'Besluiten'],
    ['zh', '本周', '决议'],
  ])('%s: %s, %s, …', (code, ...names) => {
    expect(names.filter((name) => tell(code, name) === 'actions')).toEqual([]);
  });
});
