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
    ['- 会場の予約 田中', '田中 | 会場の予約'],
    ['- 会場の予約（1/30）@田中', '田中 | 会場の予約(1/30) | 2026-01-30'],
    ['- 田中・佐藤：会場の予約 1/30〆', '田中/佐藤 | 会場の予約 1/30〆 | 2026-01-30'],
    ['- 田中&佐藤 会場の予約', '田中/佐藤 | 会場の予約'],
    ['- 全体：会場の掃除', '全体 | 会場の掃除'],
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
    ['- 整理资料 —— 张伟，1 月 30 日前', '张伟 | 整理资料，1 月 30 日前 | 2026-01-30'],
    ['- 整理资料——张伟', '张伟 | 整理资料'],
    ['- 张伟——整理资料', '张伟 | 整理资料'],
    ['- 整理资料@张伟@李娜', '张伟/李娜 | 整理资料'],
    ['- 整理资料@张伟⏰2026-01-30 18:00', '张伟 | 整理资料⏰2026-01-30 18:00 | 2026-01-30'],
    ['- [ ] 更新网站 @ada', '@ada | 更新网站'],
    ['- 张伟和李娜整理资料', '张伟/李娜 | 张伟和李娜整理资料'],
    ['- 张伟跟进资料', '张伟 | 张伟跟进资料'],
    ['- 整理资料由张伟、李娜负责', '张伟/李娜 | 整理资料'],
    ['- 资料由张伟负责整理，1月30日完成', '张伟 | 资料由张伟负责整理，1月30日完成 | 2026-01-30'],
    ['- 张伟：完成 API 迁移', '张伟 | 完成 API 迁移'],
    ['- [ ] 完成 API 迁移（张伟）', '张伟 | 完成 API 迁移'],
    ['- 张伟：取消旧的 API', '张伟 | 取消旧的 API'],
    ['- 完成: 整理资料（张伟）', '张伟 | 整理资料 |  | done'],
    ['- 联系 @张伟', ' | 联系 @张伟'],
    ['- 張偉：整理資料，預計 1/30 完成', '張偉 | 整理資料，預計 1/30 完成 | 2026-01-30'],
  ])('%s', (item, expected) => expect(chinese(item)).toEqual([expected]));

  it.each(['- 最晚缴费时间：星期一(6/18)', '- 統編：03701202', '- 前端：三个页面', '- 张伟的资料'])(
    '%s: nothing',
    (item) => expect(chinese(item)).toEqual([]),
  );

  it.each([
    '###任务安排',
    '一、待办事项',
    '## 待辦事項',
    '## 下週工作分配',
    '## 遗留任务',
    '（三）行动项',
    '### 三、人员分工',
    '【待办事项】',
    '## 本周工作计划',
  ])('%s: a section', (heading) => {
    const note = `# 会议纪要\n\n参会人员：张伟 李娜 王小芳\n\n${heading}\n\n- 张伟：整理资料\n- 李娜：整理名单\n`;
    expect(read(note)).toEqual(['张伟 | 整理资料', '李娜 | 整理名单']);
  });
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

describe('whom a note lists as present', () => {
  it.each<[attendees: string, tasks: string, expected: readonly string[]]>([
    ['参会：王洋、Kelu、wj', '## TODO\n- 写文档 —— wj\n- Kelu 写公告', ['wj | 写文档', 'Kelu | 写公告']],
    ['與會：Ada / 小明 / 阿凱', '## 待辦事項\n- 製作文件（Ada、小明）', ['Ada/小明 | 製作文件']],
    ['到会 | 高歌 | Bo', '## 待办\n- Bo & 高歌 准备材料', ['Bo/高歌 | 准备材料']],
    ['참여: phs11, jimin-k', '## 다음 회의까지 액션\n- phs11: 초안 준비', ['phs11 | 초안 준비']],
    ['참여자 : 지우, 다은', '## 다음 회의(2/3)까지 할 것\n\n지우\n\n- 화면 만들기', ['지우 | 화면 만들기']],
    [
      'メンバー：リク・ハル',
      '### リク\n- [ ] 画面\n- [x] API\n### ハル\n- [ ] ロゴ',
      ['リク | 画面', 'リク | API |  | done', 'ハル | ロゴ'],
    ],
    ['参会：高歌、卢卓', '- AP：高歌、卢卓 输出文档\n- AR：高歌写邮件', ['高歌/卢卓 | 输出文档', '高歌 | 高歌写邮件']],
    [
      '参会：高歌、卢卓',
      '### 会议结论\n1. 文档由卢卓负责重写\n2. 高歌写邮件\n3. 采用新版本',
      ['卢卓 | 文档由卢卓负责重写', '高歌 | 高歌写邮件'],
    ],
    ['参加：佐々木、阿部', '## やったこと\n- 佐々木: UI 改善\n- 阿部: テスト追加', []],
    ['참여: 지우, 다은', '### 지우\n- 화면을 만들었다\n### 다은\n- 서버를 고쳤다', []],
    ['出席：会計 戸田、広報 みなみ、西', '## 担当と期限\n- 会場：西（1/30）', ['西 | 会場(1/30) | 2026-01-30']],
    [
      '出席：さとみ / ともか',
      '## TODO\n- 受付 (さとみ, ともか)\n- お礼 ともか',
      ['さとみ/ともか | 受付', 'ともか | お礼'],
    ],
    ['出席人: 冯磊 贾楠 Tommy', '## 待跟进\n- 文档 - Tommy - 1月底', ['Tommy | 文档 - 1月底 | 2026-01-31']],
    ['参加：田中、佐藤', '## TODO\n### 1月24日まで\n- 田中：資料', ['田中 | 資料 | 2026-01-24']],
    ['참석자: 성빈 가영 도윤', '## 역할 분담\n- 성빈: 기획, 발표\n- 가영: 디자인\n- 도윤: 개발', []],
    ['참석자: 성빈 가영', '## 다음 회의 준비\n- 성빈: 시장 조사\n- 가영: 초안', ['성빈 | 시장 조사', '가영 | 초안']],
  ])('%s', (attendees, tasks, expected) => expect(read(`# 例会\n\n- ${attendees}\n\n${tasks}\n`)).toEqual(expected));
});

describe('an arrow to somebody known outside the sections', () => {
  it.each<[line: string, expected: readonly string[]]>([
    ['- 会場の予約 → 田中', ['田中 | 会場の予約']],
    ['- 会場の予約 ⇒ 田中さん、佐藤（1/30まで）', ['田中/佐藤 | 会場の予約(1/30まで) | 2026-01-30']],
    ['- 会場に確認 => 佐藤が連絡', ['佐藤 | 会場に確認 => 佐藤が連絡']],
    ['- 担当：鈴木 → 田中', []],
    ['- 会場はどこですか？ → 田中', []],
    ['- 渋谷 → 新宿', []],
    ['- v1 → v2 → 田中', []],
  ])('%s', (line, expected) =>
    expect(read(`# 定例\n\n出席者：田中、佐藤、鈴木\n\n## 議論\n\n${line}\n`)).toEqual(expected),
  );

  it('asks more of English: an order, and no report', () => {
    const note = (line: string) => read(`# Meeting\n\nAttendees: Ada, Bo\n\n## Talk\n\n- ${line}\n`);
    expect(note('Book the room → Ada')).toEqual(['Ada | Book the room']);
    expect(note('Prices went up → Ada')).toEqual([]);
    expect(note('Chair: Bo → Ada')).toEqual([]);
  });
});

it('reads a table of what each did and is to do by the column ahead', () => {
  const table = (head: string, row: string) => read(`# 周报\n\n${head}\n|---|---|---|\n${row}\n`);
  expect(table('| 姓名 | 上周进展 | 下周计划 |', '| 张伟 | 修复登录 | 完成首页 |')).toEqual(['张伟 | 完成首页']);
  expect(table('| 姓名 | 上周进展 | 感想 |', '| 张伟 | 修复登录 | 很好 |')).toEqual([]);
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
