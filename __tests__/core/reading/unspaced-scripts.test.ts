import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

/** Owners, text and due date of each item, default configuration. */
function read(markdown: string): readonly string[] {
  const bytes = new TextEncoder().encode(markdown);
  const note = readNote({ path: 'a/2026-01-07.md', bytes }, defaultSettings('acme/notes'));
  return note.items.map(({ owners, text, due, state }) =>
    [owners.join('/'), text, due.due ?? '', state === 'open' ? '' : state].join(' | ').replace(/[ |]+$/, ''),
  );
}

const japanese = (item: string) => read(`# 定例\n\n出席者：田中、佐藤花子、鈴木\n\n## 次回までにやること\n\n${item}\n`);
const chinese = (item: string) => read(`# 会议纪要\n\n参会人员：张伟 李娜 王小芳\n\n## 待办事项\n\n${item}\n`);
const korean = (item: string) => read(`# 회의록\n\n참석자: 김민수, 이영희, 박철수\n\n## 할 일\n\n${item}\n`);

describe('Japanese', () => {
  it.each([
    ['- 【田中】会場を予約する', '田中 | 会場を予約する'],
    ['- ［田中］会場を予約する', '田中 | 会場を予約する'],
    ['- 会場を予約する【田中】', '田中 | 会場を予約する'],
    ['- 【宿題】田中：会場を予約する', '田中 | 会場を予約する'],
    ['- 会場の予約→佐藤さん', '佐藤 | 会場の予約'],
    ['- 会場の予約 ⇒ 田中さん、佐藤さん', '田中/佐藤 | 会場の予約'],
    ['- 会場を予約する（田中さん、1/30まで）', '田中 | 会場を予約する、1/30まで | 2026-01-30'],
    ['- 会場を予約する＠田中', '田中 | 会場を予約する'],
    ['- 田中　会場を予約する', '田中 | 会場を予約する'],
    ['- 田中：会場を予約する（〜1/30）', '田中 | 会場を予約する(〜1/30) | 2026-01-30'],
    ['- 担当：田中　会場を予約する', '田中 | 会場を予約する'],
    ['・田中：会場を予約する', '田中 | 会場を予約する'],
  ])('%s', (item, expected) => expect(japanese(item)).toEqual([expected]));

  it.each(['- 次回：2月4日', '- 会場が予約される', '- 下見（予定）', '- 期間は1/20〜1/30'])('%s: nothing', (item) =>
    expect(japanese(item)).toEqual([]),
  );

  it('reads markers in corner brackets and behind a full stop anywhere', () => {
    expect(
      read('# 定例\n\n出席者：田中、佐藤\n\n会場が狭い。**アクション**：田中が予約する\n\n【宿題】電話する（佐藤）\n'),
    ).toEqual(['田中 | 田中が予約する', '佐藤 | 電話する']);
  });

  it('tells the column of owners from that of tasks, though both head sections', () => {
    expect(japanese('| 担当 | 内容 | 期限 |\n|---|---|---|\n| 田中 | 会場の予約 | 1/30 |')).toEqual([
      '田中 | 会場の予約 | 2026-01-30',
    ]);
  });
});

describe('Chinese', () => {
  it.each([
    ['- @张伟、@李娜，整理资料', '张伟/李娜 | 整理资料'],
    ['- 整理资料 @张伟', '张伟 | 整理资料'],
    ['- 【张伟】整理资料', '张伟 | 整理资料'],
    ['- 张伟 整理资料', '张伟 | 整理资料'],
    ['- 张伟整理资料', '张伟 | 张伟整理资料'],
    ['- 由张伟整理资料', '张伟 | 整理资料'],
    ['- 请小芳整理资料', '小芳 | 整理资料'],
    ['- 整理资料，张伟负责', '张伟 | 整理资料'],
    ['- 整理资料由张伟负责', '张伟 | 整理资料'],
    ['- 整理资料（张伟，1/30前完成）', '张伟 | 整理资料，1/30前完成 | 2026-01-30'],
    ['- 整理资料 -> 张伟+李娜', '张伟/李娜 | 整理资料'],
    ['- 前端：张伟、李娜', '张伟/李娜 | 前端'],
  ])('%s', (item, expected) => expect(chinese(item)).toEqual([expected]));

  it.each(['- 最晚缴费时间：星期一(6/18)', '- 統編：03701202', '- 前端：三个页面', '- 张伟的资料'])(
    '%s: nothing',
    (item) => expect(chinese(item)).toEqual([]),
  );

  it.each(['###任务安排', '一、待办事项', '（三）行动项', '### 三、人员分工', '【待办事项】', '## 本周工作计划'])(
    '%s: a section',
    (heading) => {
      const note = `# 会议纪要\n\n参会人员：张伟 李娜 王小芳\n\n${heading}\n\n- 张伟：整理资料\n- 李娜：整理名单\n`;
      expect(read(note)).toEqual(['张伟 | 整理资料', '李娜 | 整理名单']);
    },
  );
});

describe('Korean', () => {
  it.each([
    ['- 김민수: 자료 정리 (~1/30)', '김민수 | 자료 정리 (~1/30) | 2026-01-30'],
    ['- 민수: 자료 정리', '민수 | 자료 정리'],
    ['- 담당: 김민수 - 자료 정리', '김민수 | 자료 정리'],
    ['- 자료 정리 → 이영희님', '이영희 | 자료 정리'],
    ['- 자료 정리 @김민수', '김민수 | 자료 정리'],
    ['- 김민수 자료 정리', '김민수 | 자료 정리'],
    ['- 자료 정리 (김민수, 1/30까지)', '김민수 | 자료 정리, 1/30까지 | 2026-01-30'],
    ['- 자료 정리 / 담당: 김민수 / 기한: 1월 30일', '김민수 | 자료 정리 기한: 1월 30일 | 2026-01-30'],
  ])('%s', (item, expected) => expect(korean(item)).toEqual([expected]));

  it.each(['- 관리자페이지: 삭제', '- [유료스터디] 삭제 요청', '- 강화학습 (예정)', '- 전체 점검'])(
    '%s: nothing',
    (item) => expect(korean(item)).toEqual([]),
  );
});

describe('names that the note does not list', () => {
  it.each([
    // What many people are called by, and nothing else is.
    ['# 定例\n\n## 宿題\n\n- 佐々木さんが会場を予約する\n', ['佐々木 | 佐々木さんが会場を予約する']],
    ['# 定例\n\n## 宿題\n\n- 会場の予約 → 大谷\n', ['大谷 | 会場の予約']],
    ['# 定例\n\n## 宿題\n\n- 森さん、会場の予約\n', ['森 | 森さん、会場の予約']],
    ['# 定例\n\n## 宿題\n\n### 大谷\n\n- 会場の予約\n', ['大谷 | 会場の予約']],
    [
      '# 定例\n\n## 1/7~1/13の期間で行うタスク\n\n+ 森\n  - 会場の予約\n+ 大谷\n  - 資料の印刷\n',
      ['森 | 会場の予約', '大谷 | 資料の印刷'],
    ],
    ['# 회의록\n\n## 다음 단계\n\n- 서준님이 장소를 예약하기\n', ['서준 | 서준님이 장소를 예약하기']],
    ['# 회의록\n\n## 다음 주까지 할 일\n\n### 김서준\n\n- 장소 예약\n', ['김서준 | 장소 예약']],
    // Family names vouch for each other at the heads of lists.
    ['# 会议\n\n## 会后任务\n\n### 陈浩\n\n- 订场地\n\n### 林琳\n\n- 海报\n', ['陈浩 | 订场地', '林琳 | 海报']],
    [
      '# 会议\n\n## 下周计划\n\n- 陈浩\n  - 修复登录问题\n- 林琳\n  - 海报初稿\n',
      ['陈浩 | 修复登录问题', '林琳 | 海报初稿'],
    ],
    // … and before what is to be done.
    ['# 会议\n\n场地太小。\n\nTODO：周杰 联系新场地\n', ['周杰 | 联系新场地']],
    ['# 会议\n\n## 待办\n\n- [ ] @林琳 @陈浩 准备演示\n', ['林琳/陈浩 | 准备演示']],
    [
      '# 会议\n\n## 初步分工\n\n> 王雨：时间安排\n> 建雄、李萌：修改原型\n',
      ['王雨 | 时间安排', '建雄/李萌 | 修改原型'],
    ],
  ])('%s', (note, expected) => expect(read(note).map((item) => item.split(' | ', 2).join(' | '))).toEqual(expected));

  it.each([
    '# 会议\n\n## 会后任务\n\n### 方案\n\n- 订场地\n\n### 时间\n\n- 海报\n',
    '# 회의록\n\n## 할 일\n\n- 노션에 정리해서 올리기\n',
    '# 회의록\n\n## 할 일\n\n### 서비스\n\n- 장소 예약\n',
  ])('%s: nobody', (note) => expect(read(note).every((item) => item.startsWith(' | '))).toBe(true));
});
