import { list } from './words.ts';
import type { Words } from './types.ts';

/** Characters of words about meetings that Taiwan and Hong Kong write otherwise, two by two: simplified, traditional. */
const PAIRS =
  `与與业業两兩个個为為举舉乔喬习習买買产產从從们們传傳体體关關内內写寫决決况況划劃刘劉创創务務动動劳勞办辦协協单單卢盧
参參发發变變号號后後吕呂吴吳员員启啟听聽团團国國图圖场場块塊坏壞处處备備复復头頭奖獎学學孙孫实實审審宫宮宽寬寻尋对對导導将將尔爾尝嘗
层層属屬师師带帶帮幫广廣应應库庫废廢开開张張归歸当當录錄径徑态態总總恶惡惯慣戏戲执執扩擴报報护護担擔择擇拟擬挂掛换換据據损損捡撿搁擱摄攝
数數断斷无無旧舊时時显顯晓曉暂暫术術机機杂雜权權条條来來杨楊构構标標栏欄树樹样樣档檔检檢楼樓欢歡欧歐残殘毕畢气氣汇匯汉漢汤湯没沒测測济濟浓濃涂塗润潤
满滿滚滾灵靈点點热熱爱愛状狀独獨环環现現电電画畫疗療监監盖蓋盘盤码碼确確离離种種称稱积積稳穩穷窮竞競笔筆签簽简簡类類纪紀约約级級纠糾纯純线線练練组組细細织織
终終绍紹经經结結给給统統绘繪绩績续續维維综綜绿綠编編缩縮罗羅罚罰职職联聯聂聶肃肅脑腦脚腳获獲营營萧蕭苏蘇范範荐薦莲蓮蒋蔣虑慮补補装裝觉覺观觀规規视視览覽
订訂认認讨討让讓训訓议議讯訊记記讲講许許论論设設访訪证證评評识識诉訴词詞试試诗詩话話询詢该該详詳语語误誤说說请請诸諸读讀课課谁誰调調谈談谢謝谱譜谭譚负負责責败敗账賬
质質购購贴貼费費贺賀资資赖賴贾賈赛賽赵趙跃躍践踐踪蹤车車转轉轮輪软軟载載较較辑輯输輸达達迁遷过過运運还還这這进進远遠违違连連迟遲适適选選递遞逻邏遗遺邓鄧邮郵邹鄒
郑鄭酱醬释釋里裡针針钟鐘钱錢铁鐵链鏈锁鎖错錯键鍵镜鏡长長门門闭閉问問间間阅閱队隊阳陽阶階际際陆陸陈陳险險随隨难難雾霧韩韓韦韋页頁项項须須顾顧预預领領频頻题題额額
风風饭飯馆館馈饋马馬驱驅验驗骤驟鸡雞麦麥黄黃齐齊龙龍龚龔冯馮严嚴庄莊弃棄叶葉计計会會优優译譯礼禮阎閻温溫亲親众眾仅僅伟偉杰傑剑劍华華园園坚堅奋奮巩鞏强強敌敵梦夢沪滬涛濤琼瓊疯瘋绪緒肠腸艺藝苍蒼虽雖谦謙贤賢遥遙钦欽锋鋒阔闊静靜飞飛鸣鳴鹏鵬`.replace(
    /\s/g,
    '',
  );

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, pair) => [PAIRS.charAt(pair * 2), PAIRS.charAt(pair * 2 + 1)] as const),
);

/** Parts of words of which one simplified character stands for several traditional ones. */
const PARTS: readonly (readonly [string, string])[] = [
  ['准备', '準備'],
  ['联系', '聯繫'],
  ['制作', '製作'],
  ['绘制', '繪製'],
  ['录制', '錄製'],
  ['采购', '採購'],
  ['周', '週'],
];

/** A text in traditional characters. */
function writeTraditional(text: string): string {
  const parted = PARTS.reduce(
    (written, [simplified, traditional]) => written.replaceAll(simplified, traditional),
    text,
  );
  let written = '';
  for (const sign of parted) written += TRADITIONAL.get(sign) ?? sign;
  return written;
}

/** A list of Chinese words that each count in simplified and in traditional characters. */
export function bothScripts(text: string): Words {
  return [...new Set([...list(text), ...list(writeTraditional(text))])];
}

/** The same for things that each have several names. */
export function formsInBothScripts(text: string): readonly Words[] {
  return list(text).map((names) => bothScripts(names.replaceAll('/', ',')));
}
