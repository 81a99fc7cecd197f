/** More of them, of the European languages whose minutes are read: the most usual ones and what they are shortened to. */
export const FURTHER_GIVEN_NAMES = `
  afonso agathe agnese agostino aitana albane alicja alin alix almudena alvaro amandine amedeo anatole anca andi andra
  andrzej annalisa annelies annemiek ansgar apolline arina arjan arjen arkadiusz arlindo arnoud aude augusto ayse
  barnabe bartek bartlomiej bartosz basti bastiaan begona belen benedetta blandine blazej boguslaw borja caetano caio
  camilo capucine carles carlijn carolien cassia cezary chema christoph cintia cinzia ciprian claas clarice claudiu
  clemence clement codruta coen corentin corinne corrado cosimo cosmin costel costin cristiane cyrille czeslaw daan
  daiane damiano danique darek dariusz dawid diederik dieter diogo djalma dominika donatella dorian dorien dorin
  dorothee doru duarte dumitru eckhard edoardo edouard edson edyta eefje elisabeta elisabetta elisangela elke eloy
  elsbeth elzbieta emanuele emeline encarna enno erico estevao ettore eugenio evandro evelien evert everton ewa
  ewelina fabrizio fatou faustine federica ferdi fermin fernanda flavien florent floris franciszek franck franzi freek
  friederike gaelle gaetan gauthier genaro geovana geraldo gerben gerd gesa gheorghe gianmarco gijs gilson ginevra
  giovana gisele gitta giuditta glauber gosia gotz govert grazyna greetje grigore grzesiek guilhem gunter gunther guus
  gwenaelle hadrien halina hanneke hannelore hansi hartmut heiner heinrich heleen henryk hernan hidde hilke hinnerk
  homero honorine humberto iancu iara ilan ilda ilie ilinca ilka ilse inga inge ingeborg insa ioan ionela ionut isidro
  italo iulian iuliana ivone iwona iza jaap jacco jacek jacinto jacopo jadwiga jagoda janneke jantine janusz jaqueline
  jarek jarno jaroslaw jelle jelmer jerzy jimena joep jolanda jolanta jonatas jorn juanjo julita jurre jutta kaat
  karel karlijn katarzyna kathrin katia katja kaua kees kinga klaus knut krystian krystyna krzysiek kuba laetitia laia
  lais lauro leendert leszek lieke liesbeth ligia liviu loes louane lucrezia ludivine luiz luminita luuk luzia maaike
  maarten maartje macarena maciek madalina mael maelle maelys maeva maisa malgorzata marcello marcin mareike margaux
  margherita margriet maricarmen marije marijke marijn marilia mariola mariusz marjolein marleen marlies marloes
  martijn martyna maryse massimiliano matei matthieu matze maurilio maurizio maxence maximiliano mechthild michela
  mieke mihaela mikolaj mircea mireia mirjam mirona miroslaw montse morgane myrthe nacho nadege nahuel nanda natacha
  nathalia nele nelu nestor nicoleta nicoletta nicolo nicu nienke nuno nynke oana octavio odete odile ola olek paco
  patrycja patryk pawel pepa pepe perrine petre petru piero pierrick pierrot pim piotrek priscila przemek przemyslaw
  quique radek radoslaw rafal raffaele raffaella raimundo ralf reinaldo reinhard reinier remco renan renaud renske
  rianne rieke rik rob robson roel roeland romane romeu ronaldo rosaura rossella rudiger ruggero ruxandra ryszard
  salome sebastiaan segolene severine sietske silviu sjors slawomir sonke sorina stanislaw steffen steffi svenja
  swantje sylwia szymon tadeusz taina tais tanguy thibaud thorben thore tiberiu tijmen tilman timothee tineke titouan
  tiziana tiziano tjeerd tobi tomek tommaso torben traian truus twan typhaine udo uli ulisses umberto urszula ute
  valentim valerio valeriu vasile vasilica veerle violaine viorel viorica vittorio waltraud wieke wieslaw wietse
  wiktor witold wojtek wolfgang wout xavi ximena yaiza yanis yoann yohan yvan zbigniew zbyszek zelia zelie zosia zuzia
`;
