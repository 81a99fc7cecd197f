import type { Language } from './types.ts';
import { list } from './words.ts';

/** What Portuguese minutes call their parts. */
export const sections: Language['sections'] = {
  actions:
    list(`tarefa, acções, próximos passos, próximo passo, encaminhamentos, pendências, pendência, pendentes, tarefas pendentes, itens de ação, pontos de ação, plano de ação,
    lista de tarefas, por fazer, coisas a fazer, ações a tomar, ações a realizar, quem faz o quê,
    pontos em aberto, itens em aberto, assuntos pendentes, compromissos, atribuições, todo, todos, deveres, para fazer, responsabilidades, afazeres,
    divisão de tarefas, distribuição de tarefas, delegação de tarefas, atribuição de tarefas, atividades pendentes,
    atividades a serem realizadas, atividades a realizar, atividades da semana, ações a serem tomadas, tarefas a realizar, próximas ações, próximas tarefas, próximas etapas, o que fazer`),
  before: list('as, os, nossas, novas, novos, outras, outros, principais, lista de, resumo das, resumo de, atuais'),
  beside: list(`decisões, decisão, deliberações, deliberação, conclusões, conclusão, responsáveis, responsável, prazos,
    prazo, resumo, resultados, acordos, atribuídas, pendentes, definidas, abertas, novas, previstas, acordadas, futuras, delegadas, distribuídas, individuais, semanais, a serem executadas`),
  from: list('de, da, do, para, desde, até, antes, após, por'),
  whom: list('para, de'),
  review: list(`acompanhamento, acompanhamento de tarefas, acompanhamento das ações, tarefas da reunião anterior,
    pendências da reunião anterior, revisão de tarefas, revisão das ações, seguimento`),
  last: list('anterior, anteriores, última, últimas, passadas, passada'),
  over: list('feito, feitas, concluído, concluídas, concluídos, terminadas, fechadas, encerradas, finalizadas'),
  other: list(`decisões, deliberações, pauta, agenda, ordem de trabalhos, participantes, presentes, notas, ata, feito,
    concluído, próxima reunião, links, ausentes, diversos`),
  spans: list('sprint, semana, iteração, fase, etapa, entrega'),
  decisions: list(`decisões, decisão, deliberações, conclusões, acordos`),
  attendance:
    list(`estiveram presentes, compareceram, participantes, participante, presentes, presente, presença, presenças, ausentes, ausências, membros,
    membros presentes, moderador, moderadora, secretário, secretária, convidados`),
  nextMeeting: list('próxima reunião, próximo encontro, próxima sessão, próxima chamada'),
};
