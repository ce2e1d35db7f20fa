import type { Block, Table } from './blocks.ts';

/**
 * The blocks of a document in traditional characters in simplified ones, one for one, so that places in the text stay;
 * those of any other as they are. Sites switch between the two.
 */
export function foldTraditional(blocks: readonly Block[]): readonly Block[] {
  return isTraditional(blocks) ? blocks.map(foldBlock) : blocks;
}

/** More characters that are traditional alone than simplified alone; a link to the other script is one of the first. */
function isTraditional(blocks: readonly Block[]): boolean {
  if (!blocks.some(holdsCommon)) return false;
  const { simplified: known, foreign } = readCharacters();
  let traditional = 0;
  let simplified = 0;
  let left = MOST_COUNTED;
  for (const text of blocks.flatMap(textsOf)) {
    for (const character of text.slice(0, left)) {
      if (known.has(character)) traditional += 1;
      else if (foreign.has(character)) simplified += 1;
    }
    left -= text.length;
    if (left <= 0) break;
  }
  return traditional > simplified;
}

function holdsCommon(block: Block): boolean {
  if (block.kind === 'table') return block.cells.slice(0, FEW).some(({ text }) => COMMON.test(text));
  return block.kind !== 'meta' && COMMON.test(block.text);
}

/** Among the labels of a table's header one has such a character. */
const FEW = 12;

const MOST_COUNTED = 20_000;

function textsOf(block: Block): string[] {
  if (block.kind === 'meta') return [];
  return block.kind === 'table' ? block.cells.map(({ text }) => text) : [block.text];
}

function foldBlock(block: Block): Block {
  if (block.kind === 'table') return foldTable(block);
  if (block.kind === 'meta') return { ...block, content: fold(block.content) };
  return { ...block, text: fold(block.text) };
}

function foldTable(table: Table): Table {
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, text: fold(cell.text) })) };
}

function fold(text: string): string {
  const { simplified } = readCharacters();
  const folded = text.replace(/[\u4E00-\u9FFF]/g, (character) => simplified.get(character) ?? character);
  return folded.replace(WORDS, (word) => SAME_WORDS[word]!);
}

/** Words that are others where those characters are written, or that one character for one does not give. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  资讯: '信息',
  讯息: '信息',
  专案: '项目',
  规范性档案: '规范性文件',
  反覆: '反复',
  覆议: '复议',
};
const WORDS = /资讯|讯息|专案|规范性档案|反覆|覆议/g;

/** In every traditional page, and in no other but by chance. */
const COMMON = /[報開關總國為與會後來時對於業務辦應們個這]/;

// As OpenCC maps them; of the characters in daily use (GB 2312, level 1) and of those in the forms and their prose.
const TRADITIONAL = [
  '丟並乾亂亞佈佔併來侖侶侷係俠俬倆倉個們倖倫偉側偵偽傑傘備傢傭傳債傷傾僅僑僕僞僥僱價儀儁億儈儉儘償優儲兇兌兒內兩冊冪凈凍凜凱別刪則剋剎剛剝剮創剷劃劄劇劉劊劍劑勁動務勛勝勞勢勳勵勸勻匯區協卹卻卽厠厤厭厲參',
  '叄叢吳吶呂員唸問啓啞啟喚喪喫喬單喲嗆嗎嗚嘆嘔嘗嘩嘯噁噓噴噸噹嚇嚐嚙嚥嚨嚮嚴囂囌囑囪國圍園圓圖團垻埰執堅堯報場塊塗塢塵塹墊墜墮墰墳墻墾壇壓壘壜壞壟壩壯壺壽夠夢夥夾奧奪奬奮妝姦娛婁婦媽嬌嬰嬸孃孫學孿宮寀寢',
  '實寧審寫寬寵寶將專尋對導屆屍屜屢層屬岡峯島峽崍崑崗崙嵐嵗嶄嶺嶼嶽巋巒巖帥師帳帶幀幟幣幫幷幹幾庫廁廂廄廈廕廚廟廠廢廣廬廳弔張強彆彈彌彎彔彙彥彫彿後徑從復徵徹恆恥悅悶悽惡惱愛慄態慘慚慣慫慮慶慼慾憂憊憐憑憚',
  '憤憫憲憶懇應懞懲懶懷懸懼懾戀戰戲戶扞拋拚挾捨捱捲掃掄掙掛採揀揚換揮損搖搗搧搶摟摯摳摺摻撈撐撓撣撥撫撲撻撾撿擁擄擇擊擋擔據擠擡擣擬擯擰擱擲擴擺擻擾攆攏攔攙攜攝攢攣攤攪攬敍敎敗敘敵數斂斃斬斷於旂旣昇時晉晝',
  '暈暢暫曆曉曏曠曬書會朮東枱枴柵柺査桿條棄棊棗棟棧棲楊楓楨業極榘榦榮構槍槓槳樁樂樑樓標樞樣樸樹樺橈橋機橢橫檔檢檯檸檻櫃櫥櫻欄權欽歎歐歡歲歷歸殘殭殲殺殻殼毀毆氈氣氫氾汎汙決沒沖況泝洩洶涼淒淚淨淩淪淵淺渙減',
  '渦測渾湊湧湯準溝溫溼滄滅滌滎滙滬滯滲滷滾滿漁漚漢漣漬漲漸漿潑潔潛潤潰澀澆澇澗澤澱濁濃濕濘濛濟濤濫濰濱濺濾瀉瀋瀏瀕瀘瀝瀰瀾灑灕灘灣灤災為烏烴無煉煙煥煩熒熱熾燈燒燙營燦燬燭燴燻燼爍爐爛爭爲爺爾牀牆牴牽犢犧',
  '狀狹狽猙猶獃獄獅獎獨獰獲獵獸獺獻現琱琺琿瑣瑤瑩瑪環瓊甌甕產産畝畢畫異畵當疇疊痙痠痺瘋瘍瘓瘡瘧療癒癟癡癢癥癬癰癱發皁皚皺盃盜盞盡監盤盧盪眞眾睏睜瞞矇矚矯硃硯碩確碼磚礎礙礦礫礬祕祿禍禦禮禱禿稅稈稜種稱穀積',
  '穎穢穩穫窩窪窮窯窺竄竅竈竊竪競筆筍箇箋箚節範築篩簍簑簡簽簾籃籌籠籤籬籮籲粧粵糞糧糰糾紀約紅紉紋納紐純紗紙級紛紡紮細紳紹終絃組絆結絕絛絞絡絢給絨統絲絶絹綁綉綏綑經綜綠綢綫維綱網綳綴綵綸綻綽綿緊緑緒緘線緝',
  '緞締緣編緩緬緯練緻縛縣縧縫縮縱縴縷總績繃織繕繞繡繩繪繫繭繳繹繼續纍纏纓纔纖纜缽罈罎罰罵罷羅羣羨義習翫翹聖聞聯聰聲聳聶職聽聾肅脅脈脣脩脫脹腎腦腫腳腸膚膠膩膽膿臉臍臘臟臥臨臺與興舉舊舖舘艙艦艱艷茲荊莊莖莢',
  '華菸萊萬葉著葦葯葷蒐蒼蓆蓋蓮蔔蔘蔣蔥蔭蕩蕪蕭薊薑薔薦薩薹藍藝藥藴藹蘆蘇蘊蘋蘭蘿處虛虜號虧蛻蝕蝦蝨蝸螞螢蟄蟬蟲蟻蠅蠍蠟蠱蠶蠻衆衊術衕衚衛衝衞衹袷裏補裝裡製複褲襖襪襬襯襲覈見規覓視親覺覽觀觸訂訃計訊討訓訖',
  '託記訛訝訟訣訥訪設許訴診註証詐評詛詞詠詢詣試詩詫詭話該詳誅誇誌認誕誘語誠誡誣誤誦誨說説誰課誹誼調諄談請諒論諜諧諮諱諷諸諺諾謀謂謄謅謊謎謗謙講謝謠謡謬謹謾譁證譏識譚譜譟譭譯議譴護譽讀變讒讓讕讚谿豈豎豐豔',
  '豬貍貓貝貞負財貢貧貨販貪貫責貯貳貴貶買貸費貼貿賀賂賃賄資賈賊賒賓賜賞賠賢賣賤賦質賬賭賴賺購賽贅贈贊贍贏贓贖贛贜趕趙趨跡踐踰踴蹟蹤躊躍躥軀車軋軌軍軒軟軸較載輓輔輕輛輝輥輩輪輯輸輻輾輿轄轅轉轍轎轟辦辭辮辯',
  '農迴逕這連週進遊運過達違遙遜遞遠遡適遲遶遷選遺遼邁還邊邏郵鄉鄒鄖鄧鄭鄰鄲醖醜醞醣醫醬釀釁釋釐釘針釣釦釩釺鈅鈉鈍鈎鈔鈕鈞鈡鈣鈴鈾鉀鉅鉆鉑鉗鉚鉛鉢鉤鉸鉻銀銅銑銘銜銥銳銷銹銻鋁鋅鋇鋒鋤鋪鋭鋸鋼錄錐錘錠錢錦錨',
  '錫錯録錳錶鍁鍊鍋鍍鍘鍛鍬鍵鍺鍼鍾鎂鎊鎌鎖鎚鎢鎣鎬鎭鎮鎳鏇鏈鏟鏡鏽鐐鐘鐮鐳鐵鑄鑑鑒鑰鑲鑷鑼鑽鑿長門閃閆閉開閏閑閒間閘閡閣閤閥閨閩閬閱閲閹閻闆闇闊闌闖關闡闢陝陞陣陰陳陸陽隊階隕際隨險隱隴隸隻雖雙雛雜雞離難',
  '雲電霑霧靈靜鞏鞦韆韋韌韓韻響頁頂頃項順須頌預頑頒頓頗領頤頭頰頸頹頻頽顆題額顏顔願顛類顧顫顯顱顴風颱颳飄飛飢飯飲飼飽飾餃餅養餌餒餓餘餞餡館餬餵餾饅饋饑饒饞馬馭馮馱馳馴駁駐駒駕駛駝駡駭駱駿騁騎騙騰騷騾驅驊',
  '驕驗驚驟驢骯髒體髮鬆鬍鬚鬥鬧鬨鬱魚魯鮑鮮鯉鯨鰓鱉鱗鳥鳳鳴鴉鴕鴛鴦鴨鴻鴿鵑鵝鵬鵰鵲鶴鷄鷗鷹鹵鹹鹼鹽麗麥麪麫麯麴麵麼麽黃點黨黴鼕齊齋齒齡齣齧齲龍龐龔龜',
].join('');
const PLAIN = [
  '丢并干乱亚布占并来仑侣局系侠私俩仓个们幸伦伟侧侦伪杰伞备家佣传债伤倾仅侨仆伪侥雇价仪俊亿侩俭尽偿优储凶兑儿内两册幂净冻凛凯别删则克刹刚剥剐创铲划札剧刘刽剑剂劲动务勋胜劳势勋励劝匀汇区协恤却即厕历厌厉参',
  '叁丛吴呐吕员念问启哑启唤丧吃乔单哟呛吗呜叹呕尝哗啸恶嘘喷吨当吓尝啮咽咙向严嚣苏嘱囱国围园圆图团坝采执坚尧报场块涂坞尘堑垫坠堕坛坟墙垦坛压垒坛坏垄坝壮壶寿够梦伙夹奥夺奖奋妆奸娱娄妇妈娇婴婶娘孙学孪宫采寝',
  '实宁审写宽宠宝将专寻对导届尸屉屡层属冈峰岛峡崃昆岗仑岚岁崭岭屿岳岿峦岩帅师帐带帧帜币帮并干几库厕厢厩厦荫厨庙厂废广庐厅吊张强别弹弥弯录汇彦雕佛后径从复征彻恒耻悦闷凄恶恼爱栗态惨惭惯怂虑庆戚欲忧惫怜凭惮',
  '愤悯宪忆恳应蒙惩懒怀悬惧慑恋战戏户捍抛拼挟舍挨卷扫抡挣挂采拣扬换挥损摇捣扇抢搂挚抠折掺捞撑挠掸拨抚扑挞挝捡拥掳择击挡担据挤抬捣拟摈拧搁掷扩摆擞扰撵拢拦搀携摄攒挛摊搅揽叙教败叙敌数敛毙斩断于旗既升时晋昼',
  '晕畅暂历晓向旷晒书会术东台拐栅拐查杆条弃棋枣栋栈栖杨枫桢业极矩干荣构枪杠桨桩乐梁楼标枢样朴树桦桡桥机椭横档检台柠槛柜橱樱栏权钦叹欧欢岁历归残僵歼杀壳壳毁殴毡气氢泛泛污决没冲况溯泄汹凉凄泪净凌沦渊浅涣减',
  '涡测浑凑涌汤准沟温湿沧灭涤荥汇沪滞渗卤滚满渔沤汉涟渍涨渐浆泼洁潜润溃涩浇涝涧泽淀浊浓湿泞蒙济涛滥潍滨溅滤泻沈浏濒泸沥弥澜洒漓滩湾滦灾为乌烃无炼烟焕烦荧热炽灯烧烫营灿毁烛烩熏烬烁炉烂争为爷尔床墙抵牵犊牺',
  '状狭狈狰犹呆狱狮奖独狞获猎兽獭献现雕珐珲琐瑶莹玛环琼瓯瓮产产亩毕画异画当畴叠痉酸痹疯疡痪疮疟疗愈瘪痴痒症癣痈瘫发皂皑皱杯盗盏尽监盘卢荡真众困睁瞒蒙瞩矫朱砚硕确码砖础碍矿砾矾秘禄祸御礼祷秃税秆棱种称谷积',
  '颖秽稳获窝洼穷窑窥窜窍灶窃竖竞笔笋个笺札节范筑筛篓蓑简签帘篮筹笼签篱箩吁妆粤粪粮团纠纪约红纫纹纳纽纯纱纸级纷纺扎细绅绍终弦组绊结绝绦绞络绚给绒统丝绝绢绑绣绥捆经综绿绸线维纲网绷缀彩纶绽绰绵紧绿绪缄线缉',
  '缎缔缘编缓缅纬练致缚县绦缝缩纵纤缕总绩绷织缮绕绣绳绘系茧缴绎继续累缠缨才纤缆钵坛坛罚骂罢罗群羡义习玩翘圣闻联聪声耸聂职听聋肃胁脉唇修脱胀肾脑肿脚肠肤胶腻胆脓脸脐腊脏卧临台与兴举旧铺馆舱舰艰艳兹荆庄茎荚',
  '华烟莱万叶着苇药荤搜苍席盖莲卜参蒋葱荫荡芜萧蓟姜蔷荐萨苔蓝艺药蕴蔼芦苏蕴苹兰萝处虚虏号亏蜕蚀虾虱蜗蚂萤蛰蝉虫蚁蝇蝎蜡蛊蚕蛮众蔑术同胡卫冲卫只夹里补装里制复裤袄袜摆衬袭核见规觅视亲觉览观触订讣计讯讨训讫',
  '托记讹讶讼诀讷访设许诉诊注证诈评诅词咏询诣试诗诧诡话该详诛夸志认诞诱语诚诫诬误诵诲说说谁课诽谊调谆谈请谅论谍谐咨讳讽诸谚诺谋谓誊诌谎谜谤谦讲谢谣谣谬谨谩哗证讥识谭谱噪毁译议谴护誉读变谗让谰赞溪岂竖丰艳',
  '猪狸猫贝贞负财贡贫货贩贪贯责贮贰贵贬买贷费贴贸贺赂赁贿资贾贼赊宾赐赏赔贤卖贱赋质账赌赖赚购赛赘赠赞赡赢赃赎赣赃赶赵趋迹践逾踊迹踪踌跃蹿躯车轧轨军轩软轴较载挽辅轻辆辉辊辈轮辑输辐辗舆辖辕转辙轿轰办辞辫辩',
  '农回径这连周进游运过达违遥逊递远溯适迟绕迁选遗辽迈还边逻邮乡邹郧邓郑邻郸酝丑酝糖医酱酿衅释厘钉针钓扣钒钎钥钠钝钩钞钮钧钟钙铃铀钾巨钻铂钳铆铅钵钩铰铬银铜铣铭衔铱锐销锈锑铝锌钡锋锄铺锐锯钢录锥锤锭钱锦锚',
  '锡错录锰表锨炼锅镀铡锻锹键锗针钟镁镑镰锁锤钨蓥镐镇镇镍旋链铲镜锈镣钟镰镭铁铸鉴鉴钥镶镊锣钻凿长门闪闫闭开闰闲闲间闸阂阁合阀闺闽阆阅阅阉阎板暗阔阑闯关阐辟陕升阵阴陈陆阳队阶陨际随险隐陇隶只虽双雏杂鸡离难',
  '云电沾雾灵静巩秋千韦韧韩韵响页顶顷项顺须颂预顽颁顿颇领颐头颊颈颓频颓颗题额颜颜愿颠类顾颤显颅颧风台刮飘飞饥饭饮饲饱饰饺饼养饵馁饿余饯馅馆糊喂馏馒馈饥饶馋马驭冯驮驰驯驳驻驹驾驶驼骂骇骆骏骋骑骗腾骚骡驱骅',
  '骄验惊骤驴肮脏体发松胡须斗闹哄郁鱼鲁鲍鲜鲤鲸鳃鳖鳞鸟凤鸣鸦鸵鸳鸯鸭鸿鸽鹃鹅鹏雕鹊鹤鸡鸥鹰卤咸碱盐丽麦面面曲曲面么么黄点党霉冬齐斋齿龄出啮龋龙庞龚龟',
].join('');

/** Of the second, those that traditional text has too. */
const SHARED =
  '并干布占局系私幸杰家佣仆雇俊凶儿克划札恤即念吃咽向采坏伙奸娘尸峰昆岳岩几吊雕佛后征栗戚欲蒙捍拼舍挨卷挂扇折扑抬教于旗既升晒台拐查杆棋矩杠梁朴僵泛污溯泄凌涌准沈漓床抵呆酸愈痴症皂杯真困朱秘御谷灶范筑蓑帘吁扎弦捆彩致累才群玩听唇修搜席卜姜荐苔虱虫蔑同胡只里制核托注夸志咨噪溪丰狸逾挽回周游丑糖扣巨表旋合板暗辟云沾秋千愿刮余糊喂松斗哄郁咸面曲么霉冬出';

interface Characters {
  simplified: ReadonlyMap<string, string>;
  /** Characters that traditional text does not have. */
  foreign: ReadonlySet<string>;
}

let characters: Characters | undefined;

/** Made at first use: hardly a page is in traditional characters. */
function readCharacters(): Characters {
  characters ??= {
    simplified: new Map(Array.from(TRADITIONAL, (character, i) => [character, PLAIN[i]!] as const)),
    foreign: new Set(Array.from(PLAIN).filter((character) => !SHARED.includes(character))),
  };
  return characters;
}
