/** Sentences written without knowing the matcher's rules, by what makes each of them hard: what a reader would mark, not what the matcher does. */
import type { LookAlike } from '../look-alikes/row';

/** Names of companies that are words, fruits, animals, rivers, winds or permits. */
export const WORDS: readonly LookAlike[] = [
  ['en', 'Frost cost the valley half of its apple harvest, and growers now ask for the price of a crate of pears.', []],
  ['en', 'Deforestation along the Amazon slowed last year, and the tributaries of the river are recovering.', []],
  ['en', 'Nurses who arrive on a tourist visa must leave before they may apply for a work permit.', []],
  ['en', 'The inflation target is next on the agenda, and a minority may try to block the vote in a snap ballot.', []],
  ['de', 'Der Apfelbauer verlor die Ernte; für eine Orange zahlt man auf dem Markt inzwischen zwei Euro.', []],
  ['de', 'Die Raumsonde soll den Saturn erreichen, nachdem sie die Venus zweimal passiert hat.', []],
  ['fr', 'Le mistral a soufflé à plus de cent kilomètres à l’heure sur la vallée du Rhône.', []],
  ['fr', 'Il lui faut un visa de long séjour, et le jus d’orange du consulat ne l’a pas consolé.', []],
  ['es', 'La meta del Gobierno es reducir el déficit, y cada familia recibirá un vale de cien euros.', []],
  ['es', 'Los pueblos que viven junto al río Amazonas piden una visa humanitaria para sus vecinos.', []],
  ['pt', 'Não vale a pena mudar a meta de inflação agora, disse o ministro.', []],
  ['pt', 'No vale do rio Doce, a colheita de laranja caiu pela metade.', []],
  ['it', 'La meta preferita dei turisti resta Roma; quasi la metà di loro arriva senza visto.', []],
  [
    'nl',
    'Het orkest speelde Orange en Blue van een Belgische componist; de target van de inzamelactie is gehaald.',
    [],
  ],
  ['sv', 'Kören sjöng en visa om våren, och mot kvällen ska himlen klarna över Götaland.', []],
  ['da', 'Astronomerne har fundet nye måner omkring Saturn, skriver et tidsskrift.', []],
  ['nb', 'Gudinnen Nike pryder mynten, og på baksiden står guden Hermes.', []],
  ['fi', 'Nokian kaupunki korottaa vesimaksuja ensi vuonna, kertoo kaupunginjohtaja.', []],
  ['fi', 'Perheen yhteinen visa-ilta venyi pitkäksi, kun viimeinen kysymys koski Amazonin sademetsää.', []],
  ['pl', 'Meta maratonu znajduje się na rynku, a każdy biegacz dostanie tam jabłko.', []],
  ['pl', 'W dorzeczu Amazonki spłonęły tysiące hektarów lasu.', []],
  ['cs', 'Meta závodu je na náměstí a vítěz dostane pomeranč.', []],
  ['sk', 'Orkán poškodil strechy; planéta Saturn bude v noci viditeľná voľným okom.', []],
  ['uk', 'Мета переговорів — обмін полоненими, заявив речник делегації.', []],
  ['ru', 'На ярмарке яблоко стоит дороже апельсина, а виза для туристов подорожала вдвое.', []],
  ['ru', 'Сатурн и Марс сблизятся на небе в ночь на пятницу. Виза для наблюдателей не нужна.', []],
  ['bg', 'Виза за работа се издава до месец, съобщи посолството, а Сатурн ще се вижда с просто око.', []],
  ['sr', 'Бака је пала на леду и сломила кук, па је пребачена у болницу.', []],
  ['hr', 'Meta je bila skladište oružja, a prijelom kuka zadobio je jedan prolaznik.', []],
  ['sl', 'Kip Nike iz Samotrake stoji v Louvru, kip boga Hermesa pa v Olimpiji.', []],
  ['ro', 'Fermierul visa la o livadă de meri, dar o orangerie i-ar fi adus mai mult.', []],
  ['hu', 'Az Európai Unió soros elnöksége júliusban kezdődik, a soros ülést Budapesten tartják.', []],
  ['hu', 'Az Amazonas vízszintje fél métert esett, a halászok segélyt kértek.', []],
  ['el', 'Η νίκη της ομάδας ήταν άνετη, ενώ ο πλανήτης Ερμής φαίνεται πριν από την ανατολή.', []],
  ['tr', 'Otelin vale görevlisi aracı teslim aldı; gece boyunca şimşek çaktı.', []],
  ['ar', 'ارتفع منسوب نهر الأمازون بعد الأمطار الغزيرة، ويحتاج الزائر إلى فيزا قبل السفر.', []],
  ['fa', 'او برای سفر به آلمان ویزا گرفت و یک کیلو پرتقال و سیب خرید.', []],
  ['he', 'הרחוב היה אפל וריק כשהגיעו השוטרים אל הבניין.', []],
  ['hi', 'बच्चों ने हाथ हिलाकर सबको टाटा कहा और बस चल पड़ी।', []],
  ['hi', 'पर्यटकों के लिए वीज़ा की फीस बढ़ी है, और सेब का दाम भी।', []],
  ['id', 'Harga apel dan jeruk naik menjelang Lebaran, sementara permohonan visa umrah menumpuk.', []],
  ['vi', 'Phía bên kia sông, người dân đã thu hoạch xong vụ cam và đang chờ thương lái.', []],
  ['zh', '今年山东的苹果丰收，农民还种了不少小米。', []],
  ['zh', '科学家在亚马逊雨林发现了三种新的青蛙。', []],
  ['ja', '祖父は楽天的な性格で、孫が生まれた日には朝から歌っていた。', []],
  ['ja', 'メタ分析の結果、オレンジの摂取と血圧に関係は見られなかった。', []],
  ['ko', '가뭄으로 수백만 명이 기아에 시달리고 있으며 카카오 수확량도 줄었다.', []],
  ['ko', '국립미술관은 현대 미술 특별전을 다음 달부터 연다.', []],
];

/** Surnames of known people that are words. */
export const SURNAME_WORDS: readonly LookAlike[] = [
  ['en', 'The cook said that she opens the gates at six, before anybody else turns a page or looks for jobs.', []],
  ['de', 'Ein Fink saß auf dem Zaun, und der Nagel hielt trotz des Sturms im März.', []],
  ['de', 'Die kleine Blume am Wegrand ist selten geworden, sagt der Förster.', []],
  ['fr', 'Le maire a coupé la barbe des dahlias, et la page est tournée.', []],
  ['es', 'La costa gallega amaneció cubierta de espuma; el faro quedó a oscuras.', []],
  ['pt', 'A costa sul foi a mais atingida, e a silva tomou conta do caminho.', []],
  ['it', 'Sulla Costa Smeralda i prezzi salgono, e il Mistral ha costretto i traghetti in porto.', []],
  ['nl', 'Slim wonen wordt goedkoper, en de page in het toneelstuk draagt een groene muts.', []],
  ['sv', 'Ek, ask och lönn planteras i parken, och en gammal ek får stå kvar.', []],
  ['tr', 'Bayram boyunca kaymakam ve köy muhtarı şimşek ve doludan zarar gören evleri gezdi.', []],
  ['vi', 'Ma túy được giấu trong thùng xe tải, còn Su su Tam Đảo thì bán khắp chợ.', []],
  ['ko', '삼촌은 쿡 하고 웃으며 손자에게 사과를 건넸다.', []],
];

/** A known name inside a longer one that is something else. */
export const INSIDE: readonly LookAlike[] = [
  ['en', 'The Ford Foundation gave the library two million dollars; the gala is at the Emirates Stadium.', []],
  ['de', 'Der FC Bayern spielt in der Allianz Arena, Bayer Leverkusen in der BayArena.', []],
  ['de', 'Die Carl-Friedrich-von-Siemens-Straße bleibt gesperrt, ebenso der Robert-Koch-Platz.', []],
  ['fr', 'La ville d’Orange ouvre son théâtre antique pour les Chorégies.', []],
  ['es', 'El ayuntamiento de Santander limpiará las playas antes de junio.', []],
  ['pt', 'O Vale do Silício e o Vale do Paraíba assinaram um acordo de cidades-irmãs.', []],
  ['it', 'Il Premio Enzo Ferrari sarà consegnato a Modena nella piazza del municipio.', []],
  ['nl', 'Het concert in de Mercedes-Benz Arena in Berlijn is verplaatst, net als de Siemensstraat-braderie.', []],
  ['da', 'Novo Nordisk Fonden støtter et nyt center på Københavns Universitet.', []],
  ['nb', 'Toyota-stadion i Japan skal ta imot det norske laget i kvalifiseringen.', []],
  ['pl', 'Mecz odbędzie się na stadionie Allianz Arena w Monachium.', []],
  ['ru', 'Матч пройдёт на стадионе «Газпром Арена» в Санкт-Петербурге.', []],
  ['ru', 'Циклон прошёл над островами Кука, жителей эвакуировали.', []],
  ['zh', '库克群岛总理抵达惠灵顿访问。', []],
  ['ja', 'クック諸島の首相が東京を訪れた。', []],
  ['ja', '日立市と豊田市は、防災協定を結んだと発表した。', []],
  ['ko', '기아 타이거즈가 연장 끝에 승리하며 선두를 지켰다.', []],
];

/** Somebody else of the same name. */
export const NAMESAKES: readonly LookAlike[] = [
  ['en', 'Captain James Cook reached Botany Bay in 1770, as the actor Harrison Ford tells in the film.', []],
  ['en', 'Robert Altman directed the film that made the critic Pauline Kael call him a master.', []],
  ['de', 'Die Schriftstellerin Hannah Merkel las in Weimar aus ihrem Roman.', []],
  ['fr', 'Le dramaturge Olivier Py et la romancière Claire Macron seront les invités du festival.', []],
  ['es', 'La poeta Gabriela Mistral recibió el Nobel en 1945.', []],
  ['pt', 'O atacante Thiago Silva marcou dois gols, e o goleiro Diogo Costa defendeu um pênalti.', []],
  ['it', 'Il fondatore Enzo Ferrari amava Maranello; suo figlio Piero Ferrari vive ancora a Modena.', []],
  ['nl', 'Schaatser Jorrit Bergsma en schilder Willem Page openen de tentoonstelling in Leeuwarden.', []],
  ['sv', 'Uppfinnaren John Ericsson byggde pansarskeppet Monitor.', []],
  ['nb', 'Skuespilleren Marlon Brando og sangeren James Brown er temaet for utstillingen i Bergen.', []],
  ['fi', 'Kirjailija Visa Mäkinen esiintyy torstaina Oulun kirjastossa.', []],
  ['cs', 'Režisér Robert Altman a mořeplavec James Cook mají v Praze své ulice.', []],
  ['uk', 'Олена Зеленська відкрила виставку дитячих малюнків у Львові.', []],
  ['ru', 'Режиссёр Роберт Олтмен и мореплаватель Джеймс Кук стали героями новой книги.', []],
  ['bg', 'Капитан Джеймс Кук загива на Хаваите през 1779 година.', []],
  ['sr', 'Kapetan Džejms Kuk je poginuo na Havajima 1779. godine.', []],
  ['sl', 'Režiserka Meta Hočevar je prejela nagrado za življenjsko delo.', []],
  ['ro', 'Actrița Irina Costa joacă rolul principal în noua piesă de la Iași.', []],
  ['hu', 'Soros Tivadar eszperantó nyelven írta meg emlékiratait.', []],
  ['el', 'Ο Θαλής ο Μιλήσιος προέβλεψε μια έκλειψη Ηλίου, γράφει ο Ηρόδοτος.', []],
  ['tr', 'Bilal Erdoğan, okçuluk vakfının törenine katıldı.', []],
  ['ar', 'شاركت ميشيل أوباما في حفل توقيع كتابها الجديد في شيكاغو.', []],
  ['fa', 'میشل اوباما کتاب تازه خود را در شیکاگو معرفی کرد.', []],
  ['he', 'יאיר נתניהו פרסם פוסט חדש ברשת החברתית.', []],
  ['hi', 'ललित मोदी ने लंदन में एक कार्यक्रम में हिस्सा लिया।', []],
  ['id', 'Penyanyi James Brown dan aktor Harrison Ford dikenang dalam pameran itu.', []],
  ['zh', '乒乓球运动员马龙宣布退役，球迷纷纷留言。', []],
  ['ja', 'サッカー元日本代表の本田圭佑選手が、新しいクラブと契約した。', []],
];

/** A brand as the thing that bears it. */
export const THINGS: readonly LookAlike[] = [
  ['en', 'The thief abandoned his iPhone on the back seat and a MacBook in the boot.', []],
  ['de', 'Sie googelte die Adresse und tippte sie in ihr iPad.', []],
  ['pl', 'Chłopiec wygooglował odpowiedź i zapisał ją w iPhonie.', []],
  ['cs', 'Na stole ležel iPhone s prasklým displejem a starý počítač s Windows.', []],
  ['id', 'Polisi menyita dua iPhone dan satu laptop dengan Windows bajakan.', []],
];

/** Known people and companies alone, in the forms that the language gives them. */
export const MEANT: readonly LookAlike[] = [
  [
    'en',
    'Shares of Target fell 4% after Walmart raised its forecast.',
    [
      ['Target', 'target-corporation'],
      ['Walmart', 'walmart'],
    ],
  ],
  [
    'en',
    'Meta’s Mark Zuckerberg met Sundar Pichai of Google in Washington. Zuckerberg declined to comment.',
    [
      ['Meta', 'meta-platforms'],
      ['Mark Zuckerberg', 'mark-zuckerberg'],
      ['Sundar Pichai', 'sundar-pichai'],
      ['Google', 'google'],
      ['Zuckerberg', 'mark-zuckerberg'],
    ],
  ],
  [
    'de',
    'Die Aktie von Volkswagen gab nach, nachdem Oliver Blumes Sparpläne bekannt wurden.',
    [
      ['Volkswagen', 'volkswagen-group'],
      ['Oliver Blumes', 'oliver-blume'],
    ],
  ],
  [
    'fr',
    'Emmanuel Macron a reçu à l’Élysée Arthur Mensch, le patron de Mistral AI.',
    [
      ['Emmanuel Macron', 'emmanuel-macron'],
      ['Arthur Mensch', 'arthur-mensch'],
      ['Mistral AI', 'mistral-ai'],
    ],
  ],
  [
    'es',
    'Ana Botín, presidenta del Banco Santander, se reunió con Pedro Sánchez en la Moncloa.',
    [
      ['Ana Botín', 'ana-botin'],
      ['Banco Santander', 'banco-santander'],
      ['Pedro Sánchez', 'pedro-sanchez'],
    ],
  ],
  [
    'pt',
    'As ações da Vale e da Petrobras subiram depois que o presidente Lula falou em Brasília.',
    [
      ['Vale', 'vale-s-a'],
      ['Petrobras', 'petrobras'],
      ['Lula', 'luiz-inacio-lula-da-silva'],
    ],
  ],
  [
    'it',
    'L’amministratore delegato di UniCredit ha incontrato Giorgia Meloni; la Meloni ha ringraziato.',
    [
      ['UniCredit', 'unicredit'],
      ['Giorgia Meloni', 'giorgia-meloni'],
      ['Meloni', 'giorgia-meloni'],
    ],
  ],
  [
    'nl',
    'Topman Christophe Fouquet van ASML sprak met Mark Rutte over de export naar China.',
    [
      ['Christophe Fouquet', 'christophe-fouquet'],
      ['ASML', 'asml-holding'],
      ['Mark Rutte', 'mark-rutte'],
    ],
  ],
  [
    'sv',
    'Daniel Eks bolag Spotify växer, medan Klarnas börsnotering dröjer.',
    [
      ['Daniel Eks', 'daniel-ek'],
      ['Spotify', 'spotify'],
      ['Klarnas', 'klarna'],
    ],
  ],
  [
    'da',
    'Novo Nordisks topchef Mike Doustdar mødtes med Ursula von der Leyen i Bruxelles.',
    [
      ['Novo Nordisks', 'novo-nordisk'],
      ['Mike Doustdar', 'mike-doustdar'],
      ['Ursula von der Leyen', 'ursula-von-der-leyen'],
    ],
  ],
  [
    'nb',
    'Equinors resultat falt, og Elon Musks selskap SpaceX avlyste oppskytingen.',
    [
      ['Equinors', 'equinor'],
      ['Elon Musks', 'elon-musk'],
      ['SpaceX', 'spacex'],
    ],
  ],
  [
    'fi',
    'Nokian toimitusjohtaja Justin Hotard esitteli yhtiön tuloksen, ja Microsoftin osake nousi.',
    [
      ['Nokian', 'nokia'],
      ['Justin Hotard', 'justin-hotard'],
      ['Microsoftin', 'microsoft'],
    ],
  ],
  [
    'pl',
    'Premier spotkał się z Timem Cookiem, a potem rozmawiał z Donaldem Trumpem o cłach.',
    [
      ['Timem Cookiem', 'tim-cook'],
      ['Donaldem Trumpem', 'donald-trump'],
    ],
  ],
  [
    'pl',
    'Donald Tusk skrytykował Googlea i Metę; Tuska poparł minister cyfryzacji.',
    [
      ['Donald Tusk', 'donald-tusk'],
      ['Googlea', 'google'],
      ['Metę', 'meta-platforms'],
      ['Tuska', 'donald-tusk'],
    ],
  ],
  [
    'cs',
    'Akcie Applu klesly, ačkoli šéf Tim Cook mluvil s Donaldem Trumpem.',
    [
      ['Applu', 'apple-inc'],
      ['Tim Cook', 'tim-cook'],
      ['Donaldem Trumpem', 'donald-trump'],
    ],
  ],
  [
    'cs',
    'Podle Elona Muska bude Tesla letos zisková.',
    [
      ['Elona Muska', 'elon-musk'],
      ['Tesla', 'tesla-inc'],
    ],
  ],
  [
    'sk',
    'Eurokomisár Maroš Šefčovič rokoval s Kajou Kallasovou o clách.',
    [
      ['Maroš Šefčovič', 'maros-sefcovic'],
      ['Kajou Kallasovou', 'kaja-kallas'],
    ],
  ],
  [
    'sk',
    'Vláda rokuje s Volkswagenom o novej linke; akcie Tesly medzitým klesli.',
    [
      ['Volkswagenom', 'volkswagen-group'],
      ['Tesly', 'tesla-inc'],
    ],
  ],
  [
    'uk',
    'Володимира Зеленського запросили до Берліна, де він зустрінеться з Фрідріхом Мерцом.',
    [
      ['Володимира Зеленського', 'volodymyr-zelenskyy'],
      ['Фрідріхом Мерцом', 'friedrich-merz'],
    ],
  ],
  [
    'ru',
    'Павла Дурова допросили в Париже; представители Telegram отказались от комментариев.',
    [
      ['Павла Дурова', 'pavel-durov'],
      ['Telegram', 'telegram'],
    ],
  ],
  [
    'ru',
    'Владимир Путин поручил Михаилу Мишустину подготовить доклад; Мишустина ждут в Кремле в пятницу.',
    [
      ['Владимир Путин', 'vladimir-putin'],
      ['Михаилу Мишустину', 'mikhail-mishustin'],
      ['Мишустина', 'mikhail-mishustin'],
    ],
  ],
  [
    'bg',
    'Илон Мъск обяви, че „Тесла“ ще строи завод в Европа.',
    [
      ['Илон Мъск', 'elon-musk'],
      ['Тесла', 'tesla-inc'],
    ],
  ],
  [
    'bg',
    'Кристин Лагард и Урсула фон дер Лайен пристигнаха в София.',
    [
      ['Кристин Лагард', 'christine-lagarde'],
      ['Урсула фон дер Лайен', 'ursula-von-der-leyen'],
    ],
  ],
  [
    'sr',
    'Састанак са Доналдом Трампом трајао је сат времена, а Илона Маска није било.',
    [
      ['Доналдом Трампом', 'donald-trump'],
      ['Илона Маска', 'elon-musk'],
    ],
  ],
  [
    'sr',
    'Akcije Majkrosofta su porasle posle govora Bila Gejtsa.',
    [
      ['Majkrosofta', 'microsoft'],
      ['Bila Gejtsa', 'bill-gates'],
    ],
  ],
  [
    'hr',
    'Europska komisija kaznila je Google, a Ursulu von der Leyen nazvao je Donald Trump.',
    [
      ['Google', 'google'],
      ['Ursulu von der Leyen', 'ursula-von-der-leyen'],
      ['Donald Trump', 'donald-trump'],
    ],
  ],
  [
    'hr',
    'Dionice Tesle pale su nakon izjave Elona Muska.',
    [
      ['Tesle', 'tesla-inc'],
      ['Elona Muska', 'elon-musk'],
    ],
  ],
  [
    'sl',
    'Predsednik vlade se je srečal z Emmanuelom Macronom in Friedrichom Merzem.',
    [
      ['Emmanuelom Macronom', 'emmanuel-macron'],
      ['Friedrichom Merzem', 'friedrich-merz'],
    ],
  ],
  [
    'sl',
    'Delnice Microsofta so se podražile, Applove pa pocenile.',
    [
      ['Microsofta', 'microsoft'],
      ['Applove', 'apple-inc'],
    ],
  ],
  [
    'ro',
    'Acțiunile Google-ului au crescut, iar Christine Lagarde a avertizat asupra inflației.',
    [
      ['Google-ului', 'google'],
      ['Christine Lagarde', 'christine-lagarde'],
    ],
  ],
  [
    'ro',
    'Președintele i-a răspuns lui Donald Trump, după ce Trump a criticat NATO.',
    [
      ['Donald Trump', 'donald-trump'],
      ['Trump', 'donald-trump'],
    ],
  ],
  [
    'hu',
    'Soros György alapítványa pert nyert; Soros nem nyilatkozott.',
    [
      ['Soros György', 'george-soros'],
      ['Soros', 'george-soros'],
    ],
  ],
  [
    'hu',
    'A Google-nek és a Teslának is fizetnie kell, mondta Ursula von der Leyennek a biztos.',
    [
      ['Google-nek', 'google'],
      ['Teslának', 'tesla-inc'],
      ['Ursula von der Leyennek', 'ursula-von-der-leyen'],
    ],
  ],
  [
    'el',
    'Ο Ίλον Μασκ ανακοίνωσε νέο εργοστάσιο της Tesla στην Ευρώπη.',
    [
      ['Ίλον Μασκ', 'elon-musk'],
      ['Tesla', 'tesla-inc'],
    ],
  ],
  [
    'el',
    'Ο πρωθυπουργός συνάντησε τον Εμανουέλ Μακρόν και τον Ντόναλντ Τραμπ.',
    [
      ['Εμανουέλ Μακρόν', 'emmanuel-macron'],
      ['Ντόναλντ Τραμπ', 'donald-trump'],
    ],
  ],
  [
    'tr',
    'Mehmet Şimşek’in açıklamasının ardından Apple’ın hisseleri yükseldi.',
    [
      ['Mehmet Şimşek’in', 'mehmet-simsek'],
      ['Apple’ın', 'apple-inc'],
    ],
  ],
  [
    'tr',
    "Cumhurbaşkanı Erdoğan, Elon Musk'la görüştü; görüşmede Tesla'nın yatırımı ele alındı.",
    [
      ['Erdoğan', 'recep-tayyip-erdogan'],
      ["Elon Musk'la", 'elon-musk'],
      ["Tesla'nın", 'tesla-inc'],
    ],
  ],
  [
    'ar',
    'التقى ولي العهد الأمير محمد بن سلمان الرئيس دونالد ترامب في الرياض.',
    [
      ['محمد بن سلمان', 'mohammed-bin-salman'],
      ['دونالد ترامب', 'donald-trump'],
    ],
  ],
  [
    'ar',
    'أعلنت شركة مايكروسوفت عن اتفاق جديد، وقال إيلون ماسك إنه يرحب بالمنافسة.',
    [
      ['مايكروسوفت', 'microsoft'],
      ['إيلون ماسك', 'elon-musk'],
    ],
  ],
  ['ar', 'سمحت السلطات لغوغل بالعودة إلى السوق.', [['غوغل', 'google']]],
  [
    'fa',
    'ایلان ماسک مدیرعامل تسلا با دونالد ترامپ دیدار کرد.',
    [
      ['ایلان ماسک', 'elon-musk'],
      ['تسلا', 'tesla-inc'],
      ['دونالد ترامپ', 'donald-trump'],
    ],
  ],
  [
    'fa',
    'ولادیمیر پوتین پیشنهاد آتش‌بس را رد کرد؛ پوتین گفت شرایط آماده نیست.',
    [
      ['ولادیمیر پوتین', 'vladimir-putin'],
      ['پوتین', 'vladimir-putin'],
    ],
  ],
  [
    'he',
    'בנימין נתניהו נפגש עם דונלד טראמפ בבית הלבן.',
    [
      ['בנימין נתניהו', 'benjamin-netanyahu'],
      ['דונלד טראמפ', 'donald-trump'],
    ],
  ],
  [
    'he',
    'המניות של מיקרוסופט עלו, ובגוגל הודיעו על פיטורים.',
    [
      ['מיקרוסופט', 'microsoft'],
      ['גוגל', 'google'],
    ],
  ],
  [
    'hi',
    'प्रधानमंत्री नरेंद्र मोदी ने मुकेश अंबानी से मुलाकात की।',
    [
      ['नरेंद्र मोदी', 'narendra-modi'],
      ['मुकेश अंबानी', 'mukesh-ambani'],
    ],
  ],
  [
    'hi',
    'एलन मस्क की कंपनी टेस्ला भारत में शोरूम खोलेगी।',
    [
      ['एलन मस्क', 'elon-musk'],
      ['टेस्ला', 'tesla-inc'],
    ],
  ],
  [
    'id',
    'Presiden Prabowo Subianto menerima bos Microsoft Satya Nadella di Istana Merdeka.',
    [
      ['Prabowo Subianto', 'prabowo-subianto'],
      ['Microsoft', 'microsoft'],
      ['Satya Nadella', 'satya-nadella'],
    ],
  ],
  [
    'id',
    'Nadiem Makarim mendirikan Gojek sebelum masuk kabinet Joko Widodo.',
    [
      ['Nadiem Makarim', 'nadiem-makarim'],
      ['Gojek', 'gojek'],
      ['Joko Widodo', 'joko-widodo'],
    ],
  ],
  [
    'vi',
    'Tổng thống Donald Trump điện đàm với Tập Cận Bình về thuế quan.',
    [
      ['Donald Trump', 'donald-trump'],
      ['Tập Cận Bình', 'xi-jinping'],
    ],
  ],
  [
    'vi',
    'Tim Cook cho biết Apple sẽ mua thêm linh kiện từ Samsung.',
    [
      ['Tim Cook', 'tim-cook'],
      ['Apple', 'apple-inc'],
      ['Samsung', 'samsung-electronics'],
    ],
  ],
  [
    'zh',
    '小米创始人雷军在发布会上说，公司将与比亚迪竞争。',
    [
      ['小米', 'xiaomi'],
      ['雷军', 'lei-jun'],
      ['比亚迪', 'byd-company'],
    ],
  ],
  [
    'zh',
    '阿里巴巴的马云与腾讯的马化腾一同出席了座谈会。',
    [
      ['阿里巴巴', 'alibaba-group'],
      ['马云', 'jack-ma'],
      ['腾讯', 'tencent'],
      ['马化腾', 'pony-ma'],
    ],
  ],
  [
    'ja',
    'ソフトバンクグループの孫正義氏は、エヌビディアの株式を売却した。',
    [
      ['ソフトバンクグループ', 'softbank-group'],
      ['孫正義', 'masayoshi-son'],
      ['エヌビディア', 'nvidia'],
    ],
  ],
  [
    'ja',
    'トヨタ自動車の豊田章男会長が米国工場を視察した。',
    [
      ['トヨタ自動車', 'toyota'],
      ['豊田章男', 'akio-toyoda'],
    ],
  ],
  [
    'ko',
    '이재용 삼성전자 회장이 젠슨 황과 만났다.',
    [
      ['이재용', 'lee-jae-yong'],
      ['삼성전자', 'samsung-electronics'],
      ['젠슨 황', 'jensen-huang'],
    ],
  ],
  [
    'ko',
    '네이버는 인공지능에 투자하고, 카카오의 김범수 창업자는 재판을 받고 있다.',
    [
      ['네이버', 'naver'],
      ['카카오', 'kakao'],
      ['김범수', 'kim-beom-su'],
    ],
  ],
  [
    'en',
    'Snap hired engineers from Block, the payments company run by Jack Dorsey.',
    [
      ['Snap', 'snap-inc'],
      ['Block', 'block-inc'],
      ['Jack Dorsey', 'jack-dorsey'],
    ],
  ],
  [
    'de',
    'EZB-Präsidentin Lagarde und Bundesbankpräsident Nagel warnten vor Trumps Zöllen.',
    [
      ['Lagarde', 'christine-lagarde'],
      ['Nagel', 'joachim-nagel'],
      ['Trumps', 'donald-trump'],
    ],
  ],
  [
    'fi',
    'Ursula von der Leyenin ja Donald Trumpin tapaaminen siirtyi; Trumpin mukaan aikaa on.',
    [
      ['Ursula von der Leyenin', 'ursula-von-der-leyen'],
      ['Donald Trumpin', 'donald-trump'],
      ['Trumpin', 'donald-trump'],
    ],
  ],
  [
    'da',
    'Aktien i Tesla faldt, efter at Elon Musk og Trump blev uvenner.',
    [
      ['Tesla', 'tesla-inc'],
      ['Elon Musk', 'elon-musk'],
      ['Trump', 'donald-trump'],
    ],
  ],
  [
    'it',
    'La Ferrari ha chiuso il trimestre in utile; in Borsa sale anche il titolo di Eni.',
    [
      ['Ferrari', 'ferrari'],
      ['Eni', 'eni'],
    ],
  ],
  [
    'nl',
    'Volgens Mark Zuckerberg investeert Meta miljarden; Googles moederbedrijf Alphabet volgt.',
    [
      ['Mark Zuckerberg', 'mark-zuckerberg'],
      ['Meta', 'meta-platforms'],
      ['Googles', 'google'],
      ['Alphabet', 'alphabet-inc'],
    ],
  ],
  [
    'tr',
    'Rusya Devlet Başkanı Putin ile ABD Başkanı Trump’ın görüşmesi ertelendi.',
    [
      ['Putin', 'vladimir-putin'],
      ['Trump’ın', 'donald-trump'],
    ],
  ],
  [
    'ja',
    '高市早苗首相はトランプ大統領と会談した。トランプ氏は関税に触れなかった。',
    [
      ['高市早苗', 'sanae-takaichi'],
      ['トランプ', 'donald-trump'],
      ['トランプ', 'donald-trump'],
    ],
  ],
  [
    'zh',
    '特斯拉首席执行官马斯克抵达北京，特朗普随后致电习近平。',
    [
      ['特斯拉', 'tesla-inc'],
      ['马斯克', 'elon-musk'],
      ['特朗普', 'donald-trump'],
      ['习近平', 'xi-jinping'],
    ],
  ],
  [
    'ko',
    '트럼프 대통령이 파월 연준 의장을 다시 비판했다.',
    [
      ['트럼프', 'donald-trump'],
      ['파월', 'jerome-powell'],
    ],
  ],
  [
    'uk',
    'Трамп зателефонував Путіну, а президент Зеленський поговорив із Макроном.',
    [
      ['Трамп', 'donald-trump'],
      ['Путіну', 'vladimir-putin'],
      ['Зеленський', 'volodymyr-zelenskyy'],
      ['Макроном', 'emmanuel-macron'],
    ],
  ],
  [
    'ru',
    'Эльвира Набиуллина выступила в Думе; депутаты задали Набиуллиной сорок вопросов.',
    [
      ['Эльвира Набиуллина', 'elvira-nabiullina'],
      ['Набиуллиной', 'elvira-nabiullina'],
    ],
  ],
  [
    'es',
    'El presidente Milei recibió a Lula en la Casa Rosada.',
    [
      ['Milei', 'javier-milei'],
      ['Lula', 'luiz-inacio-lula-da-silva'],
    ],
  ],
  [
    'he',
    'ראש הממשלה נתניהו שוחח עם הנשיא טראמפ ועם פוטין.',
    [
      ['נתניהו', 'benjamin-netanyahu'],
      ['טראמפ', 'donald-trump'],
      ['פוטין', 'vladimir-putin'],
    ],
  ],
  [
    'ar',
    'قال بوتين إن ترامب اقترح موعدا جديدا للقمة.',
    [
      ['بوتين', 'vladimir-putin'],
      ['ترامب', 'donald-trump'],
    ],
  ],
  [
    'el',
    'Ο Πούτιν τηλεφώνησε στον Τραμπ το βράδυ της Κυριακής.',
    [
      ['Πούτιν', 'vladimir-putin'],
      ['Τραμπ', 'donald-trump'],
    ],
  ],
  [
    'id',
    'Grab dan Gojek dikabarkan akan bergabung, kata orang dekat Jokowi.',
    [
      ['Grab', 'grab-holdings'],
      ['Gojek', 'gojek'],
      ['Jokowi', 'joko-widodo'],
    ],
  ],
  [
    'hr',
    'Trumpove carine pogodile su Volkswagen, rekao je Friedrich Merz.',
    [
      ['Trumpove', 'donald-trump'],
      ['Volkswagen', 'volkswagen-group'],
      ['Friedrich Merz', 'friedrich-merz'],
    ],
  ],
];

/** Known names beside a look-alike of theirs. */
export const MIXED: readonly LookAlike[] = [
  [
    'en',
    'Apple cut prices in China, Tim Cook told analysts. Keeping an apple on his desk, Cook said, is no strategy.',
    [
      ['Apple', 'apple-inc'],
      ['Tim Cook', 'tim-cook'],
      ['Cook', 'tim-cook'],
    ],
  ],
  [
    'en',
    'Barack Obama spoke in Chicago; Michelle Obama stayed at home on Orange Street.',
    [['Barack Obama', 'barack-obama']],
  ],
  [
    'en',
    'Amazon, the retailer that Jeff Bezos founded, will plant trees along the Amazon river.',
    [
      ['Amazon', 'amazon'],
      ['Jeff Bezos', 'jeff-bezos'],
    ],
  ],
  [
    'de',
    'Friedrich Merz besuchte Siemens; mit dem Maler Gerhard Merz ist der Kanzler nicht verwandt.',
    [
      ['Friedrich Merz', 'friedrich-merz'],
      ['Siemens', 'siemens'],
    ],
  ],
  [
    'fr',
    'Le cours d’Orange a reculé en Bourse, tandis qu’à Orange les vignerons manifestaient.',
    [['Orange', 'orange-s-a']],
  ],
  [
    'fr',
    'Brigitte Macron a visité l’hôpital pendant qu’Emmanuel Macron recevait Bernard Arnault.',
    [
      ['Emmanuel Macron', 'emmanuel-macron'],
      ['Bernard Arnault', 'bernard-arnault'],
    ],
  ],
  [
    'es',
    'Meta, la empresa de Mark Zuckerberg, tiene como meta duplicar sus ventas.',
    [
      ['Meta', 'meta-platforms'],
      ['Mark Zuckerberg', 'mark-zuckerberg'],
    ],
  ],
  [
    'it',
    'John Elkann, presidente di Stellantis, ha ricordato Gianni Agnelli davanti alla Fondazione Agnelli.',
    [
      ['John Elkann', 'john-elkann'],
      ['Stellantis', 'stellantis'],
    ],
  ],
  [
    'nl',
    'Shell boekte minder winst, zei topman Wael Sawan, terwijl strandgangers in Zandvoort een schelp zochten.',
    [
      ['Shell', 'shell-plc'],
      ['Wael Sawan', 'wael-sawan'],
    ],
  ],
  [
    'sv',
    'Börje Ekholm lämnar Ericsson, meddelar bolaget; Lars Magnus Ericsson grundade det 1876.',
    [
      ['Börje Ekholm', 'boerje-ekholm'],
      ['Ericsson', 'ericsson'],
    ],
  ],
  ['da', 'Melania Trump fulgte ikke med, da Donald Trump landede i København.', [['Donald Trump', 'donald-trump']]],
  ['nb', 'Errol Musk kritiserte sønnen Elon Musk i et intervju.', [['Elon Musk', 'elon-musk']]],
  ['fi', 'Nokia julkisti tuloksensa, mutta Nokian kirkossa vietettiin samaan aikaan juhlaa.', [['Nokia', 'nokia']]],
  [
    'uk',
    'Мета Google — обігнати Microsoft, каже Сундар Пічаї.',
    [
      ['Google', 'google'],
      ['Microsoft', 'microsoft'],
      ['Сундар Пічаї', 'sundar-pichai'],
    ],
  ],
  [
    'ru',
    'Мелания Трамп осталась в Нью-Йорке, а Дональда Трампа встречали в Лондоне.',
    [['Дональда Трампа', 'donald-trump']],
  ],
  ['hu', 'Melania Trump nem kísérte el Donald Trumpot Budapestre.', [['Donald Trumpot', 'donald-trump']]],
  ['el', 'Η Μελάνια Τραμπ δεν συνόδευσε τον Ντόναλντ Τραμπ στη Ρώμη.', [['Ντόναλντ Τραμπ', 'donald-trump']]],
  ['he', 'שרה נתניהו המתינה במכונית בזמן שבנימין נתניהו דיבר.', [['בנימין נתניהו', 'benjamin-netanyahu']]],
  ['hi', 'अनिल अंबानी अदालत पहुंचे, जबकि मुकेश अंबानी मुंबई में थे।', [['मुकेश अंबानी', 'mukesh-ambani']]],
  [
    'vi',
    'Bên kia đường, hãng Kia mở đại lý mới cạnh cửa hàng của Toyota.',
    [
      ['Kia', 'kia'],
      ['Toyota', 'toyota'],
    ],
  ],
  [
    'zh',
    '苹果公司首席执行官库克在果园里吃了一个苹果。',
    [
      ['苹果公司', 'apple-inc'],
      ['库克', 'tim-cook'],
    ],
  ],
  [
    'ko',
    '트럼프 대통령은 멜라니아 트럼프와 함께 현대자동차 공장을 찾았다.',
    [
      ['트럼프', 'donald-trump'],
      ['현대자동차', 'hyundai-motor-company'],
    ],
  ],
  [
    'sk',
    'Robert Altman nakrútil film dávno predtým, než Sam Altman založil OpenAI.',
    [
      ['Sam Altman', 'sam-altman'],
      ['OpenAI', 'openai'],
    ],
  ],
];
