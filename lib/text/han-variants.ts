/**
 * Han characters that are written in two ways, in the names of people and companies: 馬 and 马.
 *
 * Made once from the characters of the data's names with ICU's Traditional-Simplified transform, and only where its inverse leads
 * back. A few that names need are added by hand (臺 台, 滙 汇). Japanese forms of their own (広, 沢) stay: 豊田 is a family and a
 * town there, and 丰田 is Toyota.
 */

/** Read in pairs with `SIMPLIFIED`: no character is in both. */
const TRADITIONAL =
  '亞來倉倫偉傑傳僑儀億優儲內凱剛創劉劍勁動務勝勞勳匯區協吳呂問啓啟喬國園圓圖團堯報壓壯壽奧娛婭嬌嬰孫學實寧寶導屬岡' +
  '島崢師幣庫廠廣張強彥復恆悅愛慶應懷戲揚攜敵數時暉曄書會東楊業極榮樂標樹樺橋機櫃櫻權欒歐歷殼氣湯溫滙漢潔潤澤濟濰瀘' +
  '瀾灣為烏無熱燁營燦爾牆現瑪環瓊產畢異當療發盧眾碩礦禮積穎競節範簡糧紀約紅納紐紙級紡結絡統絲經綜綠綢維網線緯織繽纖' +
  '纜羅義習聖聞聯聲腦膠臉臺與興茲華萊萬葉蓋蕭薩藍藝藥蘇蘋蘭處術衛裝製見視計訊訓託記設許評詠詢詩詮話誌誠諾謀謝證譚譜' +
  '豐貝貞財貢貨貴貸費貿賀資賈賓賜賢賦賴賽贛趙車軍軒軟輔輝輪輸辦農連週進遊運達遜遠邁郵鄉鄭醫鈞鈦鈴鈷鈺鉬銀銓銘鋒鋰鋼' +
  '錢錦錩錫錸鎔鏈鏗鏡鐵鐸鑽長門開閎閥陝陳陽際險雋雙雜雲電韋韓順頓領頭頻顧風飛飯飲馬馮馳駐騰驊驗體髙魚魯鮑鮮鳳鳴鴻鵬' +
  '鹽麗麥黃點齊齡龍﨑';
const SIMPLIFIED =
  '亚来仓伦伟杰传侨仪亿优储内凯刚创刘剑劲动务胜劳勋汇区协吴吕问启启乔国园圆图团尧报压壮寿奥娱娅娇婴孙学实宁宝导属冈' +
  '岛峥师币库厂广张强彦复恒悦爱庆应怀戏扬携敌数时晖晔书会东杨业极荣乐标树桦桥机柜樱权栾欧历壳气汤温汇汉洁润泽济潍泸' +
  '澜湾为乌无热烨营灿尔墙现玛环琼产毕异当疗发卢众硕矿礼积颖竞节范简粮纪约红纳纽纸级纺结络统丝经综绿绸维网线纬织缤纤' +
  '缆罗义习圣闻联声脑胶脸台与兴兹华莱万叶盖萧萨蓝艺药苏苹兰处术卫装制见视计讯训托记设许评咏询诗诠话志诚诺谋谢证谭谱' +
  '丰贝贞财贡货贵贷费贸贺资贾宾赐贤赋赖赛赣赵车军轩软辅辉轮输办农连周进游运达逊远迈邮乡郑医钧钛铃钴钰钼银铨铭锋锂钢' +
  '钱锦锠锡铼镕链铿镜铁铎钻长门开闳阀陕陈阳际险隽双杂云电韦韩顺顿领头频顾风飞饭饮马冯驰驻腾骅验体高鱼鲁鲍鲜凤鸣鸿鹏' +
  '盐丽麦黄点齐龄龙崎';

const PAIRS: ReadonlyMap<number, number> = new Map(
  Array.from(TRADITIONAL, (char, at) => [char.charCodeAt(0), SIMPLIFIED.charCodeAt(at)]),
);

/** The form under which a Han character is compared; most are their own. */
export function foldHan(unit: number): number {
  return PAIRS.get(unit) ?? unit;
}
