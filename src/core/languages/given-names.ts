import { FURTHER_GIVEN_NAMES } from './further-given-names.ts';

/**
 * Given names without accents that are hardly anything else: those that lists of two languages or more have in common (the
 * locales of Faker, MIT), and the most usual ones of languages that one list alone has; without words, places and products
 * that minutes write with a capital too.
 */
const NAMES = `
  aaliyah aaron abby abdon abdul abdullah abel abelard abelardo abigail abraham achille adalbert adalberta adalberto
  adam adan adel adela adelaida adelaide adele adelin adelina adeline adi adil adina aditya adolf adolfo adriaan
  adrian adriana adriano adrien adrienne agata agaton aglae agnes agnesa agneta agnieszka agustin agustina ahmad ahmed
  ahmet aida aidan aiden aileen aimee aino aisha aitor akash akira akos aksel akshay alan alana alba alban albert
  alberta alberte albertina alberto albin albina alcibiade alcide alda aldo alea alec alejandra alejandro aleksander
  aleksandra aleksi alena alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre
  alexandrea alexandrine alexandru alexane alexanne alexey alexia alexis aleyna alfons alfonso alfred alfreda alfredo
  ali alia alica alice alicia alida alina aline alisa alisha alison alissa aliya aliyah alize alka allan allegra allen
  allison alois alonzo alparslan alva alvin alvina alya alycia alyssa alysson amalia amalie amalija amanda amani amar
  amata amaya ambra amelia amelie amie amin amina amir amira amit amos amr amy ana anabel anabela anabelle anais anand
  anastasia anatol anatolie anatoly anda andel andelin anders andras andre andrea andreas andreea andrei andrej andres
  andressa andrew andrey andrina andriy andy aneta anette angela angelica angelina angeline angelique angelo angie
  anica anika aniket anil anirudh anissa anita anja anjali anka anke ankit ankur ann anna annabel annabell annabelle
  anne anneke anneli annelie annette anni annie annika annikki anouk antea antero anthony antigone antje antoine
  antoinette anton antonella antoni antonia antonie antonin antonina antonio antti anusha anushka anya araceli arcadie
  archibald archie ariadna arian ariana ariane arianna arie ariel arielle aris aristide arjun arlene armand armando
  armida armin arnaldo arnaud arne arno arnold aron arsenie artemisa arthur artur arturo artus arun arvid arvind arwen
  asha ashish ashley ashok ashwin asier asja assaf assunta astrid astrida asya attila aubrey audrey augusta augustin
  augustina augustine aurel aurelia aurelian aurelie aurelien aurelio aurore avi axel axelle aya ayana ayaz ayden ayla
  aylin ayman ayoub aziz azra balazs baptiste baran barbara barbro barry bart bartolomeo basia bastian bastien batuhan
  beata beatrice beatriz becky belinda ben benedikt bengt beniamin benicio benito benjamin bennett bennie benny benoit
  bent berat berenice berit berkay bernadette bernard bernardo bernd bernhard bernice bert berta bertha bertram
  bertrand beryl bessie beth bethany betina betsy betty beulah beverly bharat bianca bianka bibiana bilal bill billie
  billy birgit birgitta bjorn blaise blake blanca blanche blanka bob bobbie bobby bogdan bogdana bojan bojana boris
  boyd bozena bozidar brad bradford bradley bram brandi brando brandon brandy branimir branimira branislav brayan
  brenda brendan breno brent bret brett brian brice bridget bridgette brigita brigitta brigitte britt britta brittany
  brooke bruce bruna bruno bryan bryant bucur budimir burak byron caitlin caleb calebe calista calvin camelia cameron
  camil camila camilla camille candace candice carina carl carla carlo carlos carlota carlotta carlton carmela carmelo
  carmen carol carole carolina caroline carolyn carrie carroll carsten casandra casey casper cassie cataleya catalin
  catalina catarina caterina catharina catherine cathy caua cecelia cecil cecile cecilia cecilie cecilio cedric cedrik
  celeste celestin celestine celia celina celine cem cesar ceyda ceylin cezar chantal charlene charles charlie
  charlotte chelsey chen cheryl chester chiara chidi chloe chris christa christelle christer christian christiane
  christie christina christine christoffer christophe christopher christy cindy claes claire clara clarence clarissa
  claudia claudine claudio clayton clelia clemens clemente clementina clementine cleo cleopatra clifford clint clinton
  cloe clotilde clovis clyde cody colin colleen collin concepcion conner connie connor conrad constantin cora coralie
  cordelia corey corinna corinne cornelia cornelius corvin cory cosima courtney craig cristi cristian cristiana
  cristiano cristina cristobal curt curtis cynthia cyril cyrus dado dagmar dagmara dagoberto dalia dalibora dalida
  dalila damaris damian damiana damien damon dan dana danica daniel daniela daniele daniella danielle danilo danny
  daphnee daria darian dariana darin darina dario darius darla darlene darnell darrel darrell darren darrin darryl
  daryl dasa dave davi david davide davin dean deanna debbie debora deborah debra deepak deepika deepti defne delbert
  delfina delia delores delphine deneval denis denisa denise deniz dennis derek derrick detlef deven devin dewey dewi
  dexter diana diane dianna dianne didier diego dilara dimitri dina dinesh divya dmitri dmitrij dmitry dmytro domenic
  domenica domenico domingo dominic dominick dominik dominique donald donat donata donato donna donnie donny doreen
  dorina doris dorota dorotea doroteo dorothea dorothy doug douglas doyle draga dragos dries duane dusan dustin dwayne
  dwight dylan eddie eddy edgar edgardo edith edmond edmund edna eduard eduarda eduardo edvin edward edwin eero eeva
  efrem eileen eirik ekaterina elaine elbert elea eleanor eleanore eleazar elena eleni eleonora eleonore elfrida eli
  elia eliah elian eliana eliane eliano elias elif elijah elin elina eline elinor elio elisa elisabet elisabeth elise
  eliseo elisio elissa eliza elizabeth ella ellen elli ellie elliot elliott ellis elly elmer elmira elmo eloa elodie
  eloisa eloise elsa elsie elvira elvis elyssa elza ema emanuel emanuela emanuelly emeka emelie emely emie emil emile
  emilia emilian emiliano emilie emilija emilio emily emma emmanuel emmanuelle emmett emmie emmy emre enea eneko ennio
  enrico enrique ensar ensio enya enzo ephraim eray eren eriberto eric erica erich erick erik erika erin erkki erma
  erna ernest ernestine ernesto ernst ervin erwin esma esmeralda esra esteban estefania estela estella estelle ester
  estera esther ethan ethel etienne eugen eugene eugenia eugenie eula eulalia eulalie eunice eusebia eusebie eusebio
  eva evan evangeline eve eveliina evelin evelina eveline evelyn evelyne everardo everett evgeny evie eyal eymen ezio
  ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fannie fanny farah fatima fatma
  fausto faye federico fedora felicia feliciano felicie felipe felix femke feng ferdinand ferdinando fernando fidel
  filemon filiberto filip filipa filipe filippa filippo filomena finja finley finn finnley fiona flavia flavie flavio
  fleur flore florence florentin florentina florian floriana florin florina florine floyd flynn frances francesca
  francesco francis francisca francisco franco francois francoise frank frankie franklin franz frauke fred freda
  freddie frederic frederick frederico frederik frederique fredrick fredrik fredy frida fridolin frieda friedrich
  fritz funke furkan fynn gabi gabin gabriel gabriela gabriele gabriella gabrielle gael gaetano gail galina garrett
  garry gary gaspar gaston gaurav gautam gayle gedeon geert gemma genevieve gennaro geoffrey georg george georges
  georgette georgiana gerald geraldine gerard gerardo gerda gergely gerhard germaine gerrit gert gertruda gertrude
  gesine ghislaine ghita giacomo giada gian gianluca gianni gideon gilad gilbert gilberto gilda gilles gina gino
  gioele giorgia giorgio giovanna giovanni gisela gita giulia giuliana giuliano giulio giuseppe gladys gleb glen
  glenda glenn gloria gonzalo gopal goran gordana gordon gorka gracie graciela grady greg gregg gregoire gregor
  gregorio gregory greta gretchen griselda grzegorz guadalupe gubio gudrun guido guilherme guillaume guillermo gunilla
  gunnar gunnel gustav gustave gustavo gwen gwenael gwendolyn hafsa hailey hakan hakim hakon halima hamza hana hanna
  hannah hanne hannele hannes hannu hans hany hao harald harish harold harriet harry harsha haruka harvey hasan hassan
  hattie hayden hayley heather hector hedda heidi heike heikki heiko heitor helen helena helene helga helin helio
  helmut heloisa heloise hemanth hendrik henning henri henrieta henrietta henriette henrik henrique henry herbert
  herman hermann hermina hermine herta herve hieu hilda hildegard hira hiroshi holger horace horacio horia hortense
  hubert hugh hugo hussein ian ibrahim ida ignacio ignacy igor iker ilaria ilarion ilay ilayda ileana ilenia iliana
  ilias ilja ilmari ilona ilsa ilyas imelda imke immanuel imran ina inara inaya ines inesa inez inger ingo ingrid
  ingrida inigo inka inkeri ioana iolanda irem irena irene irina irma irmeli irvin irving iryna isaac isabeau isabel
  isabela isabell isabella isabelle isabelly isac isadora isaiah isaias isak ishaan isidora ismael ismail isra itai
  iulia ivan ivana ivanna ivano ivar ivica ivo ivona izabela izabella izolda jaakko jace jacinthe jack jackie jacky
  jacob jacobus jacqueline jacquelyn jacques jadranka jaga jaime jairo jake jakob jakub jamal james jamie jamil jamila
  jan jana janaina jane janelle janet janice janie janina janine janis janka janna janne jannik jannis jano janosch
  jara jared jari jarne jarod jaron jasen jasmin jasmina jasna jason jasper jatin javier jay jayce jayda jayden jaylen
  jayson jazmin jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey jela jelena jenna jennie jennifer jenny
  jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jeroen jerome jerry jesper jess jesse jessica jessie
  jessy jihoon jill jim jimmie jimmy jindra jing jiri jiyoon joachim joah joakim joan joana joann joanna joanne joanny
  joao joaquim joaquin jocelyn jochen jodi jody joe joel joelle joerg joey johan johann johanna johanne johannes john
  johnathan johnnie johnny johnson jolien joline jon jona jonah jonas jonatan jonathan jonathon joost jordan jordi
  jordy jorge jorgen joris jose josef josefa josefin josefina josefine joseph josephine josh joshua josiane josie
  josue jovan jovana joyce jozef jozefina jozue juan juana juanita juda jude judith judy juergen juhani juho jukka
  jule jules julia julian juliana julianne juliano julie julien julieta juliette julio julius juna jurgen juri justin
  justina justine justus justyn justyna jørgen kaan kaarina kacper kai kaia kaique kaj kaja kalervo kalevi kamil
  kamila kara karen karim karin karina karine karl karla karlo karmela karol karoliina karolina karoline karsten kasia
  kasper kassandra katariina katarina kate kateryna katharina katherine kathleen kathryn kathy katie katrin katrina
  katrine kavita kavya kaya kayden kayla kaylee kayleigh keano keanu keira keith kelley kelli kellie kelly kelvin ken
  kenan kendra kenji kenneth kenny kent kenza kenzo kerem kerim kerry kerstin kevin khadija khalid khalil kian kiana
  kilian kim kimberly kira kiran kirk kirsten kjell klaas klara klaudia kleber klemens klementyna kleopatra koen
  konrad konstantin konstantyn koray kornel kornelia krishna krista kristen kristi kristian kristie kristiina
  kristijan kristin kristina kristine kristof kristoffer kristopher kristy kriti krzysztof ksenia kunal kurt kyan kyle
  kyllikki kyra ladislau ladislav laila lakshmi lambert lamberto lana lara larisa larissa larry lars lasse laszlo
  latoya laura laure lauren laurence laurens laurent laurentiu lauri lauriane laurie laurin laurine lauryn laverne
  lavinia lawrence layla lea leah leana leander leandra leandro leann leanne leena leif leigh leila lela leland lelia
  lena lene leni lenia lenn lennart lennert lennie lennox lenny lenya leo leon leona leonard leonardo leone leonel
  leoni leonid leonida leonidas leonie leonor leonora leontina leopold leopoldina leopoldo leroy leslie lester leticia
  letitia letizia levent levin lewis lexie leyla liam lian liana lias lidia liisa lila lili lilia lilian liliana
  liliane lilla lillian lillie lilly lilou lily lina linda lindsay lindsey linh linn linnea linus lion lionel lisa
  lisandro lisanne lisbeth liselotte liva livia livio liya liyana liz liza lize ljuba lloyd logan loic lois lokesh
  lola lonnie lora loredana loren lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lotta
  lotte lou louay louie louis louisa louise lourdes lovisa luan luana luc luca lucas lucca lucia lucian luciana
  luciano lucie lucien lucienne lucija lucile lucille lucio lucius lucy ludmila ludovic ludovica ludvig ludwig luena
  luigi luis luisa luise luiza lujza luka lukas lukasz luke lula luther lyam lydia lydie lyla lyle lynda lynette lynn
  lynne maarit maarten mabel maciej macy madeleine madeline madhu mads maeve mafalda magali magda magdalena maggie
  magnus mahesh mahir mahmoud maida maija maike maira maite maja maksim malcolm malena malia malik malika malin malina
  malou malvina mamie mandy manel manfred manish manoj manon manuel manuela marc marcel marcela marcelina marcella
  marcelo marcia marcio marco marcos marcus marek maren margaret margareta margarida margarita margie margot
  marguerite maria mariam marian mariana marianna marianne mariano marica marie marieke mariella marika marilena
  marilou marilyn marin marina marino mario marion marisa marisol marit marita marius marja marjatta marjorie markku
  marko markus marlen marlena marlene marley marli marlo marlon marsha marshall marta marte martha marthe martim
  martin martina martine martti marty marvin marwa mary maryam maryann masa mason massimo matej mateo mateus mateusz
  matheus mathew mathias mathieu mathilda mathilde mathis matias matilda matilde matis mats matt matteo matthew
  matthias matthis matti mattia mattias mattie mattis matyas matylda maud maude maureen maurice mauricio mauro maxim
  maxime maximilian maxine maya meera megan megane meghan mehmet meike meire melania melanie melany melek melike
  melina melinda melis melisa melissa melvin meredith merve mervin meryem mette mia micaela micah micha michael
  michaela michal micheal michel michele michelle mick miguel mihai mihnea mika mikael mikaela mikail mike mikel
  mikhail mikkel mikko mila milan milana mildred milena milic milica milivoj milla milo milorad milos milutin mindy
  ming minh minho minjun minna minnie mira mirabela mirac miran miranda miray mirco mireille mirela mirella miriam
  mirka mirko miro miron miroslav miroslava mirza mitchell mladen modesto mohamed mohammad mohammed mohan mohit moira
  moises molly monica monika monique monserrat morgan morgana moritz morris morten mose moses moshe mostafa moussa
  muhammad muhammed mukesh murat muriel murilo musa mustafa mykola myla mylan mylene myra myriam myrna myron nadezda
  nadia nadine nancy nandini naoki naomi naomie narcis narcisa narciso natalia natalie nataliia natan natanael
  nataniel natasa natasha nathalie nathan nathanael nathaniel naveen neal neda neha neil neli nelli nellie nelly
  nelson nena nerea nettie nevena nevio ngoc ngozi nguyen nicholas nichole nick nico nicola nicolai nicolas nicole
  niek niels nika nikhil nikita nikki niklas niko nikodem nikola nikolai nikolas nikolay nils nina nino nitin noa noah
  noam noan noe noel noelia noelle noemi noemie nolan noor nora norah norbert norberto norina norman nour novi nubia
  nuria oceane octavian odin odon ofelia olaf olavi oleg oleksandr oleksii olena olga olimpia olimpio oliva oliver
  olivia olivier oliwia oliwier olle ollie olof olumide olympia omar omer omri ondrej onur ophelia oriol ornella
  orville orvokki oscar oskar oskari osman osvaldo otavio otilia otis otto ovidiu owen oxana pablo paivi pam pamela
  pankaj pantaleon paola paolo parth pascal pascale pasquale pat patrice patricia patrick patrik patrizia patti patty
  pau paul paula paulette pauliina paulina pauline paulo pavel pavish pavlina pawel pedro peggy pekka pelagia pelagie
  penelopa penelope peng pentti percy pernilla perry pete peter petra petri petronela petteri phil philip philipp
  philippe phillip phoebe phuong phyllis pia pierre pieter pietro piotr pirjo pirkko platon pontus pooja prakash
  pranav prasad prashant pratik praveen preeti preston prisca priscilla priska priya priyanka prokop puneet qiang
  quang quentin quieta quinn quinten rachael rachel rachit radislav radmila radomir rados radoslav radovan radu rafael
  rafaela raghav ragul rahel rahul rainer raisa raissa rajat rajesh rajko rakesh ralph raluca ramesh rami ramiro ramon
  ramona rana randal randall randolf randolph randy rania ranko raoul raphael raphaelle raquel rasmus raul ravi ray
  rayen raymond razvan rebeca rebecca rebeka regina reginald regis remi remus remy renat renata renato rene renee reza
  rhonda riana ricardo riccardo richard rick rickard rickey ricky rico riitta riley rino rishabh rita ritika ritva
  roan robert roberta roberto robin robinson robyn rocco roch rochelle rocio roderick rodney rodolfo rodrigo rogelio
  roger rogerio rohan rohit roksana roland rolando rolf romain romana romina romuald romy ron ronald ronen roni ronja
  ronnie rosa rosalia rosalie rosalinda rosamunda rosana rosanna rosemarie rosemary rosie rosina ross rostislav rowan
  roxana roxane roxanne roy rozalia rozina ruben rudolf rudolph rudy rufina rufus rupert rupesh ruslan russell rutger
  ruth ruud ryan sabina sabine sabino sabri sabrina sachin sadie safira safiya sakari salih sally salma salomea
  salomon salvador salvatore sam samanta samantha sameer sami samia samir samira sammie sammy samuel samuele sanda
  sandeep sander sandra sandrine sandro sandy sanja sanjana sanjay sanne santina santino santosh sara sarah sari
  sarina sasha saskia satish satoshi saul saurabh savina scott scottie sean sebastian sebastiano sebastien selene
  selim selin selina selma semih sena seppo serafin serafina serena serge sergey sergio serhii seth seung shai shaina
  shana shane shania shanna shannon shanon shany shari sharon shaun shawn shawna shayna sheila sheldon shelia shelley
  shelly sheri sherman sherri sherry sheryl shilpa shirley shivam shlomi shreya shruti shubham siddharth sidney
  sidonia sidonie sigurd silas silje silke silvana silvia silvio simen simeon simon simona simone sina sinan sindre
  sinikka sirineu siro sjoerd slava slavek slavka sneha sofia sofie solange soledad solene solveig sondre sonia sonja
  sonya sophia sophie soraya soren sorin spencer srinivas stacey stacy stan stanislao stanislav stanislava stanley
  stef stefan stefana stefania stefanie stefano stela stella stepan stephan stephane stephanie stephen steve steven
  stewart stig stijn stojan stuart subhash sudhir sue suelen sumit sumithra sunil sunniva suresh surya susan susana
  susanna susanne susie suzana suzanne sven svetlana swati sydney sylvain sylvester sylvia sylvie synne tabea tabitha
  taha takashi takeshi talia talita tamara tamer tammy tania tanja tanvi tanya tapani tapio tara taras tariq tarja
  tarun tasha tatiana taylor ted teddy tekla tellervo teo teodor teodora teodoro teofil teona terence teresa tereza
  teri terrance terrell terrence terry tertuliano tess tessa teun thais thanh thea thelma theo theodor theodora
  theodore theresa therese thiago thibault thibaut thierry thijs thomas thorsten tia tiago tiana tiara tiberio tibor
  tiffany tiina tijs tim timea timmy timo timon timoteo timothy timur tina tiril tito titus tobias tobin toby todd tom
  tomas tomasz tome tomislav tommy toni tony tonya torbjorn torsten tracey traci tracy travis trevor tricia trine
  trisha tristan troy trung tuan tuana tudor tunde tuomas tuula tuulikki tuva tyler tyron tyrone ubaldo ugo ulf ulla
  ulrich ulrika ulrike unai uriel ursula uwe vadim vala valdemar valentin valentina valentine valentino valeria
  valerie valerija valter valtteri vanda vanesa vanessa vania varun vasco vasil vasily veikko velimir venera venkat
  vera verena verna verner vernon verona veronica veronika veronique vibhav vicente vicki vickie vicky victor victoria
  viggo vijay vikas vikram viktor viktoria vilde vilma vinay vince vincent vincenza vincenzo vinicius vinod violet
  violeta violette virgil virginie vishal vito vitor vitoria vittoria vivek vivian viviana viviane vivien vivienne
  vlad vladana vladimir vladimira vladimiro vladislav vladislava vlastimir volker vsevolod wade wallace walter wanda
  warley warren wayne wei wendell wendy werner wesley wessel whitney wiebke wiktoria wilbert wilbur wilfred wilhelm
  wilhelmina willard willem william willie willis willy wilma wilson winifred winston wojciech woodrow wouter xabi
  xander xavier xenia yael yago yahya yango yann yannick yannik yannis yashwanth yasin yasmin yasmine yassin yassine
  yevhen yifan yolanda yolande younes youssef yuan yuki yuna yunus yuri yusuf yusuke yves yvette yvonne zachary zack
  zackary zahra zainab zaira zakaria zakary zaneta zara zayd zdenka zdenko zdeslava zehra zenobia zeyd zeynep zhang
  zhen zinaida zlata zlatica zoe zoey zofia zoltan zoran zorka zsolt zuzanna zvonimir
`;

/** Folded given names that people of any language bear. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`${NAMES} ${FURTHER_GIVEN_NAMES}`.trim().split(/\s+/));
