### Storloms texter på svenska. Varje text har samma namn i en.ftl, under samma rubrik.
### Klarspråk: du, uppmaning (”Fyll i …”), korta meningar, inget skuldbeläggande.
### Ett fast mellanrum skrivs { "\u00A0" }. En ensam mening i ett fel har ingen punkt.

## common

skip-to-content = Hoppa till innehållet
nav-label = Avdelningar
nav-more = Mer
nav-menu = Meny
nav-start = Start
nav-agreement = Avtal
nav-plan = Plan
nav-fund = Medel
nav-cases = Ärenden
nav-my-applications = Mina ansökningar
nav-follow-up = Uppföljning
nav-year-wheel = Årshjul
nav-employees = Medarbetare
nav-agency = Myndigheten
nav-representatives = Företrädare
nav-roles = Roller
button-save = Spara
button-save-and-continue = Spara och fortsätt
button-back = Tillbaka
button-change = Ändra
button-remove = Ta bort
button-show-as-table = Visa som tabell
chart-kronor = kronor
chart-thousands = tusen kronor
chart-millions = miljoner kronor
button-download = Ladda ned
footer-accessibility = Tillgänglighet
# Länken till det andra språket, på det språket.
footer-other-language = In English
footer-invented-agency = Påhittad myndighet i demon
title-fault-prefix = { "Fel: " }
error-summary =
    { $count ->
        [one] En sak behöver rättas
       *[other] { $count } saker behöver rättas
    }
error-missing-title = Sidan finns inte
error-missing-text = Adressen kan vara felskriven, eller så har sidan tagits bort. Den kan också höra till något som bara andra får se.
error-forbidden-title = Du får inte öppna den här sidan
error-forbidden-text = Sidan hör till en uppgift som du inte har. Fråga samordnaren om du tror att du borde ha den.
error-broken-title = Något gick fel hos oss
error-broken-text = Det du skickade är inte sparat. Försök igen om en stund. Hör av dig till systemförvaltaren om det händer igen och uppge nummer { $reference }.
error-busy-title = Det är många som arbetar just nu
error-busy-text = Det du skickade är inte sparat. Vänta en stund och skicka igen.
error-origin-title = Vi tog inte emot det du skickade
error-origin-text = Webbläsaren berättade inte vilken sida du kom från. Därför kan vi inte veta att det var du som skickade, och inget är sparat. Öppna sidan i Storlom igen och skicka därifrån. Händer det igen kan ett tillägg i webbläsaren dölja varifrån du kommer.
error-too-large-title = Det du skickade är för stort
error-too-large-text = Du kan skicka högst { $max } åt gången. Inget är sparat. Dela upp det eller välj en mindre fil.
button-show = Visa
footer-demo = Byt person i demon
error-full-title = Det finns inte plats att spara
error-full-text = Disken är full. Det du skickade är inte sparat. Hör av dig till systemförvaltaren.
error-refused-title = Det gick inte att göra
error-unreadable-text = Det du skickade gick inte att läsa. Inget är sparat. Gå tillbaka och försök igen. Var det en fil, så byt först till ett namn med bara bokstäver och siffror.
error-to-front = Till startsidan
error-step-back = Gå ett steg tillbaka
front-heading = Från syfte till effekt
front-lede = Storlom hjälper arbetsgivare och fack i staten att använda lokala omställningsmedel: enas om varför, besluta tillsammans, följa varje krona och se vad den ändrade.
front-what = Statens arbetsgivare avsätter varje år en del av lönesumman till långsiktig omställning: nya uppgifter, nytt kunnande och ett längre arbetsliv. Parterna på varje myndighet bestämmer tillsammans vad pengarna ska göra.
front-faults-heading = Fem saker som brukar gå fel, och vad Storlom gör åt dem
front-fault-pile = Pengarna blir liggande
front-answer-pile = Det som ingen plan gör anspråk på syns alltid. De äldsta pengarna används först.
front-fault-areas = Parterna börjar i områden
front-answer-areas = Först problemet, sedan målet. Områden kommer efteråt, och varje område tjänar ett mål.
front-fault-unknown = Medarbetarna vet inte att pengarna finns
front-answer-unknown = En öppen sida per myndighet svarar på ”Vad kan jag söka för?”. Ansökan tar fem minuter på telefonen.
front-fault-agree = En del kommer aldrig överens
front-answer-agree = Parternas synpunkter står sida vid sida. Utan överenskommelse sparas det ni har kommit fram till, och dagen då ni möts igen.
front-fault-effect = Ingen kan säga vad det gav
front-answer-effect = Deltagare och chef får en kort fråga direkt och en efter ett år. Varje krona går att följa till sitt mål.
front-whom-heading = För dig som är
front-more = Fler roller, myndigheter och personer
front-to-overview = Se vad varje arbetsgivare avsätter
front-demo = Det här är en demo med påhittade myndigheter och människor. Ett klick, inget lösenord.
accessibility-title = Tillgänglighet för Storlom
accessibility-lede = En mall med det som lagen om tillgänglighet till digital offentlig service kräver. Den som driver tjänsten fyller i sina uppgifter.
accessibility-body = Offentlig aktör
accessibility-body-text = Namnet på den myndighet som ansvarar för den här installationen.
accessibility-service = Tjänsten
accessibility-service-text = Storlom, systemet för lokala omställningsmedel.
accessibility-status = Hur tillgänglig tjänsten är
accessibility-status-text = Tjänsten är byggd för att följa WCAG 2.2 på nivå AA. Den som driver den prövar själv och skriver här om den är helt, delvis eller inte förenlig med lagen.
accessibility-content = Innehåll som inte är tillgängligt
accessibility-content-text = Filer som användare själva laddar upp, till exempel undertecknade avtal, kan sakna struktur för skärmläsare.
accessibility-assessed = Senaste bedömning
accessibility-assessed-text = Datum för den senaste bedömningen av tjänsten.
accessibility-updated = Redogörelsen uppdaterades
accessibility-updated-text = Datum då den här redogörelsen senast ändrades.
accessibility-method = Hur tjänsten har testats
accessibility-method-text = Varje sida prövas med axe och en HTML-validator, med tangentbord och utan skript, varje gång programmet ändras.
accessibility-feedback = Säg till om något inte fungerar
accessibility-feedback-text = Adressen dit den som stöter på hinder kan höra av sig, och hur snabbt man får svar.
accessibility-supervision = Tillsyn
accessibility-supervision-text = Myndigheten för digital förvaltning har tillsyn över lagen. Är du inte nöjd med svaret kan du anmäla det dit.
accessibility-burden = Oskäligt betungande anpassning
accessibility-burden-text = Innehåll som undantas med stöd av 12 § lagen, med skäl. Inget är undantaget i mallen.
accessibility-outside = Innehåll utanför lagen
accessibility-outside-text = Innehåll som lagen inte gäller för enligt 9 §, till exempel gamla filer.
accessibility-report = Anmäl brister till Myndigheten för digital förvaltning
error-too-many-title = Det kommer för många försök härifrån
error-too-many-text = Inget är sparat. Vänta en halv minut och försök igen.
error-encoding-title = Tecknen gick inte att läsa
error-encoding-text = Fältet ”{ $field }” är inte skrivet i UTF-8. Inget är sparat. Gå tillbaka, skriv om fältet och skicka igen.
draft-resumed = Du har text här som inte är sparad. Bara du ser den.
draft-throw-away = Kasta den
draft-thrown-away = Det som inte var sparat är borta.

## faults

fault-empty =
    { $kind ->
        [question] Svara på ”{ $field }”
        [choice] Välj något under ”{ $field }”
       *[text] Fyll i ”{ $field }”
    }
fault-amount = ”{ $field }” måste vara ett belopp, till exempel 12{ "\u00A0" }500
fault-whole-number = ”{ $field }” måste vara ett heltal, till exempel 12
fault-negative = ”{ $field }” får inte vara mindre än noll
fault-too-large = ”{ $field }” får vara högst { $max }
fault-out-of-range = ”{ $field }” måste vara mellan { $low } och { $high }
fault-too-long = ”{ $field }” får ha högst { $max } tecken. Du har skrivit { $length }.
fault-date = ”{ $field }” måste vara ett datum, till exempel 2026-03-01
fault-control-character = ”{ $field }” har ett tecken som inte går att visa. Ta bort texten och skriv den igen.
fault-identity-number = ”{ $field }” har något som ser ut som ett personnummer. Skriv inte personnummer här. Storlom lagrar aldrig personnummer.
fault-check-digit = ”{ $field }” stämmer inte med sin kontrollsiffra. Se efter att alla siffror är rätt.
fault-email = ”{ $field }” måste vara en e-postadress, till exempel namn@myndighet.se
fault-slug = ”{ $field }” ska vara 2–40 tecken: små bokstäver a–z, siffror och bindestreck, och börja med en bokstav. Till exempel stora-provmyndigheten
fault-unknown-choice = Svaret i ”{ $field }” finns inte längre att välja. Välj ett av alternativen som visas.
fault-too-small = ”{ $field }” måste vara minst { $min }
fault-organisation-number = ”{ $field }” måste vara ett organisationsnummer med tio siffror, till exempel 202100-5026
fault-incomplete = Något saknas. Gå igenom sidan och fyll i det som är tomt.
file-missing-column = Filen saknar kolumnen ”{ $column }”
file-repeated-column = Kolumnen ”{ $column }” står två gånger. Ta bort den ena.
file-too-many-rows = Filen har fler än { $max } rader. Dela upp den i flera filer.
file-line = Rad { $line }: { $fault }
file-unknown = Rad { $line }: ”{ $value }” finns inte bland det som kan stå i kolumnen { $column }
file-duplicate = Rad { $line } säger samma sak som rad { $first }. Ta bort en av dem.
file-other-name = Rad { $line } har samma e-postadress som rad { $first } men ett annat namn
file-more =
    { $count ->
        [one] Och ett fel till
       *[other] Och { $count } fel till
    }

## access

access-sign-in = Logga in
access-sign-out = Logga ut
access-session-ended = Du är inte längre inloggad. Inloggningen upphör när dina roller ändras, efter { $minutes } minuter utan att du gör något och efter { $hours } timmar. Logga in igen.
access-role =
    { $role ->
        [employee] medarbetare
        [manager] chef
        [coordinator] samordnare
        [representative] partsföreträdare
        [substitute] ersättare
        [finance] ekonom
        [analyst] utvärderare
        [administrator] systemförvaltare
        [reviewer] granskare
        [foundation] stiftelsen
       *[other] { $role }
    }
access-email = E-postadress
access-passphrase = Lösenfras
access-help-heading = Har du inget konto, eller kommer du inte in?
access-help-text = Systemförvaltaren på din myndighet lägger upp konton och kan ge dig en länk där du väljer en ny lösenfras. Vet du inte vem det är, fråga den som samordnar omställningsmedlen eller er HR-funktion.
access-help-demo = Gå in i demon utan lösenfras
access-not-recognised = Fel e-postadress eller lösenfras.
access-slow-down =
    { $seconds ->
        [one] Vänta en sekund innan du försöker igen.
       *[other] Vänta { $seconds } sekunder innan du försöker igen.
    }
access-passphrase-too-short = Lösenfrasen måste ha minst { $min } tecken. Några ord efter varandra går bra.
access-own-role = Du kan inte ge dig själv en roll
access-email-taken = E-postadressen har redan ett konto
access-party =
    { $party ->
        [employer] arbetsgivaren
        [saco] Saco-S
        [ofr] OFR/S,P,O
        [seko] Seko
       *[other] { $party }
    }
access-wrong-passphrase = Det är inte din nuvarande lösenfras. Försök igen.
access-unit-needed = Välj den enhet där personen är chef
access-party-needed = Välj den part som personen företräder
access-already-ended = Rollen har redan tagit slut
access-ends-before = Sista dagen kan inte vara före { $from }, då rollen börjar
access-account-ended = Kontot är avslutat. Det kan varken få roller eller länkar.
access-last-administrator = Det måste finnas minst en systemförvaltare utan slutdatum. Ge någon annan rollen först.
access-not-proposed = Företrädaren är redan bekräftad
access-slug-taken = En annan organisation har redan adressen
access-slug-reserved = Storlom använder själv adressen. Välj en annan.
access-unit-taken = Det finns redan en enhet med det namnet
access-day-has-passed = Sista dagen kan vara i dag eller senare
access-employer-stays = Arbetsgivaren är part så länge myndigheten finns
access-party-is-here = Parten finns redan här
access-representative-in-file = Lägg till partsföreträdare för sig, så att parten blir rätt
access-unknown-organisation = Ingen organisation har adressen
access-unknown-account = Ingen här har ett konto med e-postadressen
access-own-link = Din egen lösenfras byter du under Ditt konto
access-people-title = Medarbetare
access-people-found =
    { $count ->
        [0] Ingen medarbetare stämmer med sökningen
        [one] En medarbetare
       *[other] { $count } medarbetare
    }
access-people-search = Sök på namn eller e-post
access-people-filter = Sök bland medarbetare
access-people-add = Lägg till en medarbetare
access-people-file = Läs in från en fil
access-name = Namn
access-roles = Roller
access-role-label = Roll
access-state = Konto
access-state-open = öppet
access-state-ended = avslutat { $day }
access-from = Från och med
access-until = Till och med
access-until-hint = Skriv dagens datum om rollen ska sluta i dag. Rollen gäller hela den dagen.
access-unit = Enhet
access-unit-hint = För chefer, och för medarbetare som hör till en enhet.
access-party-label = Part
access-party-hint = För partsföreträdare. Partens egen företrädare bekräftar den nya.
access-none-chosen = Ingen
access-date-hint = Till exempel 2026-03-01
access-new-title = Lägg till en medarbetare
access-new-submit = Lägg till
access-added = { $name } är tillagd
access-import-title = Läs in medarbetare
access-import-text = Du får se vad som händer innan något sparas. Filen läses in hel eller inte alls.
access-import-file = Fil
access-import-hint = Excel eller CSV med kolumnerna namn, e-post, enhet och roll. En rad för varje roll. Rollen kan vara { $roles }. Skriv inga personnummer.
access-import-look = Granska filen
access-import-found =
    { $count ->
        [0] Inga nya medarbetare
        [one] En ny medarbetare
       *[other] { $count } nya medarbetare
    }
access-import-lede = Inget är sparat än. Nya konton: { $accounts }. Fler roller: { $roles }. Rader som redan finns: { $nothing }.
access-import-rows = Rader i filen
access-import-line = Rad
access-import-change = Vad som händer
access-import-kind =
    { $change ->
        [account] får konto
        [role] får en roll till
       *[nothing] finns redan
    }
access-import-known-as = { $what }, heter { $name } här
access-import-submit = Läs in
access-import-done = Filen är inläst. Nya konton: { $accounts }. Fler roller: { $roles }. Skapa en länk till var och en som ska in.
access-proposed = väntar på partens bekräftelse
access-history-title = Vad som har hänt
access-history-at = När
access-history-what = Vad
access-history-by = Av
access-history-operator = driften
access-history-action =
    { $action ->
        [account-added] Kontot lades till
        [account-ended] Kontot avslutades
        [account-passphrase-changed] Lösenfrasen byttes
        [account-letters-chosen] Valet av utskick ändrades
        [role-granted] Fick en roll
        [role-ended] En roll fick slutdatum
        [role-confirmed] En roll bekräftades av parten
        [account-link-made] En länk för att välja lösenfras skapades
        [account-passphrase-chosen] Lösenfrasen valdes med en länk
       *[other] { $action }
    }
access-grant-title = Ge en ny roll
access-grant-submit = Ge rollen
access-granted = Rollen är given och gäller från sitt datum
access-granted-proposed = Rollen är föreslagen. Den gäller när partens egen företrädare har bekräftat den.
access-end-role-title = Avsluta rollen { $role }
access-end-role-submit = Avsluta rollen
access-role-ended = Rollen har fått en sista dag
access-end-account-title = Avsluta kontot
access-end-account-text = Personen loggas ut överallt och kan inte logga in igen. Det som personen har gjort finns kvar i historiken.
access-end-account-submit = Avsluta kontot
access-account-was-ended = Kontot är avslutat
access-own-role-text = Det här är ditt eget konto. En annan systemförvaltare får ge dig roller.
access-link-title = Länk till { $name }
access-link-lede = Lämna länken till { $name } och ingen annan. Med den väljer { $name } sin lösenfras och loggas in.
access-link-text = Länken gäller till { $time } och fungerar en gång. Den visas bara nu, så kopiera den innan du lämnar sidan.
access-link-label = Länken
access-link-again-title = Om personen inte kommer in
access-link-again-text = Med en ny länk väljer personen en ny lösenfras. Den gamla gäller tills länken har använts. Tidigare länkar slutar gälla nu.
access-link-again-submit = Skapa en ny länk
access-welcome-title = Välkommen, { $name }
access-welcome-lede = Välj din lösenfras hos { $organisation }, så är du inne.
access-welcome-email = Nästa gång loggar du in med { $email } och lösenfrasen.
access-welcome-passphrase = Din lösenfras
access-welcome-submit = Spara och gå in
access-dead-link-title = Länken gäller inte
access-dead-link-text = Den kan ha använts, ha blivit för gammal eller vara felskriven. Har du redan valt en lösenfras kan du logga in. Annars får du en ny länk av systemförvaltaren hos din arbetsgivare.
access-agency-lede = { $name } har { $units } och { $parties }
access-units-count =
    { $count ->
        [0] inga enheter
        [one] en enhet
        [2] två enheter
        [3] tre enheter
        [4] fyra enheter
        [5] fem enheter
        [6] sex enheter
        [7] sju enheter
        [8] åtta enheter
        [9] nio enheter
        [10] tio enheter
        [11] elva enheter
        [12] tolv enheter
       *[other] { $count } enheter
    }
access-parties-count =
    { $count ->
        [one] en part
        [2] två parter
        [3] tre parter
        [4] fyra parter
       *[other] { $count } parter
    }
access-number = Organisationsnummer
access-number-hint = Till exempel 202100-5026. Lämna tomt om ni inte vill skriva det.
access-agency-address = Adress
access-agency-change = Ändra namn och nummer
access-agency-changed = Uppgifterna är sparade
access-last-day = Sista dag
access-units = Enheter
access-unit-people = Personer
access-unit-add = Lägg till en enhet
access-unit-added = { $name } är tillagd
access-unit-changed = { $name } är sparad
access-unit-until-hint = Lämna tomt så länge enheten finns. Efter sista dagen kan ingen välja enheten. Ärenden, plan och roller ligger kvar.
access-parties = Parter
access-representatives = Företrädare
access-party-add = Lägg till en part
access-party-add-lede = En part som har blivit representerad hos er. Avtal som redan finns behåller sina parter.
access-party-added = { $party } är tillagd
access-party-changed = { $name } är sparad
access-party-until-hint = Lämna tomt så länge parten finns hos er. Företrädarnas roller tar slut samma dag. Avtal som redan finns behåller parten.
access-representatives-title = Företrädare för din part
access-representatives-found =
    { $count ->
        [one] En företrädare för din part
       *[other] { $count } företrädare för din part
    }
access-representatives-waiting =
    { $count ->
        [one] En ny företrädare väntar på er bekräftelse
       *[other] { $count } nya företrädare väntar på er bekräftelse
    }
access-representatives-lede = Den som ska företräda er part börjar göra det när någon av er har bekräftat det här.
access-representative-confirm = Bekräfta { $name }
access-representative-confirmed = { $name } företräder nu er part
access-confirmed = bekräftad
access-place = Enhet eller part
access-standing = Läge
access-standing-of =
    { $standing ->
        [proposed] väntar på partens bekräftelse
        [ended] kontot är avslutat
       *[confirmed] bekräftad
    }
access-roles-found =
    { $count ->
        [0] Ingen har en sådan roll
        [one] En roll
       *[other] { $count } roller
    }
access-roles-latest = Den senaste ändringen gjordes { $day }. Gå igenom rollerna tillsammans varje år: stämmer de än?
access-roles-unchanged = Inget har ändrats. Gå igenom rollerna tillsammans varje år: stämmer de än?
access-roles-filter = Välj roller
access-roles-all = Alla utom medarbetare
access-roles-when = Visa
access-roles-now = Det som gäller nu eller senare
access-roles-ended = Det som har slutat gälla också
access-roles-changes = De senaste ändringarna
access-konto-title = Ditt konto
access-konto-passphrase-title = Byt lösenfras
access-konto-passphrase-text = Du loggas ut överallt utom här.
access-konto-present = Nuvarande lösenfras
access-konto-new = Ny lösenfras
access-konto-new-hint = Minst 15 tecken. Några ord efter varandra går bra.
access-konto-passphrase-submit = Byt lösenfras
access-konto-passphrase-changed = Lösenfrasen är bytt
access-konto-everywhere-title = Logga ut överallt
access-konto-everywhere-text = Alla dina inloggningar slutar gälla, även den här.
access-konto-everywhere-submit = Logga ut överallt
access-log-title = Läslogg
access-log-lede = Här står när någon öppnade ett ärende utanför sin egen uppgift, laddade ned en bilaga eller tog ut personuppgifter.
access-log-filter = Sök i läsloggen
access-log-person = Person
access-log-everyone = Alla
access-log-what = Vad
access-log-subject = Gäller
access-log-kind =
    { $kind ->
        [opened] öppnade
        [downloaded] laddade ned
        [exported] tog ut
       *[other] { $kind }
    }
access-log-table =
    { $table ->
        [account] medarbetarlistan, antal rader
        [application] ärende
        [case_list] ärendelistan, antal rader
        [measure_list] åtgärdslistan, antal rader
        [plan] handlingsplanen, antal rader
        [ledger_list] medlens poster, antal
        [agreement] avtalet som PDF, nummer
        [evaluation] utvärdering
        [yearly_account] redovisningen som PDF, år
        [year_wheel] årshjulets kalenderfil, år
        [attachment] bilaga
        [agreement_file] avtalsfil
        [campaign_file] en kampanjs fil
       *[other] { $table }
    }
access-log-found =
    { $count ->
        [0] Inget i läsloggen stämmer med sökningen
        [one] En rad i läsloggen
       *[other] { $count } rader i läsloggen
    }
access-log-page = Sida { $page } av { $pages }
access-log-pages = Sidor i läsloggen

## start

start-waits =
    { $count ->
        [0] Inget väntar på dig
        [one] En sak väntar på dig
        [2] Två saker väntar på dig
        [3] Tre saker väntar på dig
        [4] Fyra saker väntar på dig
        [5] Fem saker väntar på dig
        [6] Sex saker väntar på dig
        [7] Sju saker väntar på dig
        [8] Åtta saker väntar på dig
        [9] Nio saker väntar på dig
       *[other] { $count } saker väntar på dig
    }
start-nothing = Just nu är allt som hör till dig gjort.
start-rooms = Det här kan du öppna
start-events = Evenemang på gång
start-cases = Ärenden på gång
start-case = Ärende
start-stock-note = av årets avsättning
start-what-can-i-apply-for = Vad kan jag söka för?
start-late = skulle vara gjort { $date }
start-in-days =
    { $days ->
        [0] i dag
        [one] i morgon
       *[other] om { $days } dagar
    }
start-account = Redovisa { $year } års medel till facken
start-account-why = Den är förberedd: läs igenom, ge den till facken och markera som redovisad.
start-question = Vad ändrade ”{ $title }”?
start-question-why-participant = Du deltog. Det tar en minut.
start-question-why-manager = Åtgärden gällde din enhet. Det tar en minut.
start-unplanned = { $amount } saknar plan
start-unplanned-why = Medel som ingen plan gör anspråk på blir liggande.
start-unplanned-needs = Rapporterade behov: { $amount }.
start-event =
    { $matter ->
        [seat] Tacka ja eller nej till din plats på ”{ $title }”
        [invited] Anmäl er till ”{ $title }”
        [needs] Rangordna vad er myndighet vill ha: ”{ $title }”
        [review] Granska ”{ $title }”
        [returned] Ändra ”{ $title }” och skicka igen
        [asked] Svara på en fråga om ”{ $title }”
        [message] Svara { $title }
        [attendance] Kryssa för vilka som kom till ”{ $title }”
       *[feedback] Säg vad ”{ $title }” gav dig
    }
start-event-why =
    { $matter ->
        [seat] En plats blev ledig och du står först i kön
        [invited] Er myndighet är inbjuden
        [needs] Du svarar för myndigheten
        [review] Den ska läsas innan den publiceras
        [returned] Stiftelsen har skrivit vad som behöver ändras
        [asked] En annan myndighet vill veta mer
        [message] Ett meddelande till dig som kontakt, eller ett svar på ditt
        [attendance] De som kom får säga vad det gav
       *[feedback] Du var med
    }
start-wish = Svara på önskan ”{ $title }”
start-wishes = Svara på { $count } önskningar
start-wishes-why = Den som önskar väntar på besked
start-evaluation = Läs utvärderingen ”{ $title }”
start-evaluation-why = Den delades nyligen med parterna
start-no-role = Ge någon rollen { $role }
start-no-role-why = Ingen har den än
start-no-representative = Lägg till en företrädare för { $party }
start-no-representative-why = Ingen företräder parten än
start-confirm = Bekräfta { $name } som företrädare
start-confirm-why = Rollen gäller när någon av er har bekräftat den
start-case-one =
    { $matter ->
        [answer_jav] Svara på en fråga om jäv: ”{ $title }”
        [judge_jav] Avgör en fråga om jäv: ”{ $title }”
        [decide] Ta ställning till ”{ $title }”
        [endorse] Tillstyrk eller avstyrk ”{ $title }”
        [prepare] Bered ”{ $title }”
        [complete] Komplettera ”{ $title }”
        [finish] ”{ $title }”: berätta att åtgärden är klar
        [pay] Betala ut för ”{ $title }”
        [draft] Fortsätt på din ansökan ”{ $title }”
       *[other] { $title }
    }
start-case-untitled =
    { $matter ->
        [draft] Fortsätt på din ansökan
       *[other] Öppna ärendet
    }
start-case-many =
    { $matter ->
        [answer_jav] Svara på { $count } frågor om jäv
        [judge_jav] Avgör { $count } frågor om jäv
        [decide] Ta ställning till { $count } ärenden
        [endorse] Tillstyrk eller avstyrk { $count } ansökningar
        [prepare] Bered { $count } ansökningar
        [complete] Komplettera { $count } ansökningar
        [finish] Berätta hur det gick med { $count } åtgärder
        [pay] Betala ut för { $count } åtgärder
        [draft] Fortsätt på { $count } påbörjade ansökningar
       *[other] { $count } ärenden
    }
start-case-why =
    { $matter ->
        [answer_jav] Någon i gruppen frågar om du är jävig. Till dess kan ärendet inte beslutas.
        [judge_jav] Den som frågan gäller bestrider jäv. Er part ska säga sitt.
        [decide] Er part har inte sagt sitt om förslaget som det är nu.
        [endorse] Utan ditt svar går den vidare ändå när tiden är slut.
        [prepare] Parterna kan besluta först när det finns ett förslag.
        [complete] Samordnaren har skickat tillbaka den till dig.
        [finish] Tiden för åtgärden är slut. Skriv vad den kostade.
        [pay] Åtgärden är klar och pengar är fortfarande intecknade.
        [draft] Den är sparad men inte inskickad.
       *[other] { "" }
    }

## outbox

outbox-nav = Utskick
outbox-title = Påminnelser med e-post
outbox-text = När något väntar på dig skickar Storlom ett mejl. Där står bara att något väntar, aldrig vad.
outbox-when = När vill du få veta det?
outbox-choice =
    { $choice ->
        [at_once] Genast
        [daily] En gång om dagen
        [never] Aldrig
       *[other] { $choice }
    }
outbox-choice-hint =
    { $choice ->
        [at_once] Ett mejl i taget, högst tio om dagen.
        [daily] En sammanställning klockan 7, bara om det finns något nytt.
        [never] Det som väntar på dig ser du på sidan Start.
       *[other] { $choice }
    }
outbox-language = Mejlens språk
outbox-language-of =
    { $language ->
        [sv] svenska
        [en] engelska
       *[other] { $language }
    }
outbox-submit = Spara
outbox-chosen = Ditt val är sparat
outbox-lede = Utskick är mejl som säger att något väntar. Sidan visar hur många som gått iväg de senaste 30 dagarna, aldrig vad de handlar om.
outbox-held = Utskicken hålls
outbox-held-text = Databasen är återläst från en säkerhetskopia. Inget skickas förrän driften har sagt ja.
outbox-unreached =
    { $count ->
        [one] En person nås inte med e-post
       *[other] { $count } personer nås inte med e-post
    }
outbox-uncertain =
    { $count ->
        [one] Det är osäkert om ett mejl kom fram
       *[other] Det är osäkert om { $count } mejl kom fram
    }
outbox-not-configured = Inget skickas, för det finns ingen e-postserver
outbox-nothing = Inget har behövt skickas
outbox-all-well = Utskicken går fram
outbox-by-day = Utskick per dag
outbox-day = Dag
outbox-column =
    { $state ->
        [sent] Skickade
        [waiting] På väg
        [given_up] Gick inte fram
        [dropped] Behövdes inte längre
        [not_configured] Utan e-postserver
       *[other] { $state }
    }
outbox-failed = Mejl som inte gick fram
outbox-failed-text = Kontrollera adressen med personen. Det som väntar syns ändå på personens sida Start.
outbox-why = Varför
outbox-fault =
    { $fault ->
        [address] Adressen går inte att skicka till
        [uncertain] Servern svarade inte. Mejlet kan ha kommit fram och skickas därför inte igen.
        [cut_off] Servern bröt samtalet under tre dagar
       *[other] Mottagarens server tar inte emot (kod { $fault })
    }
# Vad ett mejl säger. Bara allmänna ord: aldrig ett namn, en titel, ett belopp eller ett nummer.
letter-subject = Storlom: något väntar på dig
letter-waits = Det här väntar på dig i Storlom hos { $agency }:
letter-kind =
    { $kind ->
        [seat] en plats på ett evenemang att tacka ja eller nej till
        [decided] ett svar på en ansökan från dig
        [complete] en ansökan som du behöver komplettera
        [decide] ett ärende att ta ställning till
        [endorse] en ansökan att tillstyrka eller avstyrka
        [prepare] ett ärende att bereda
        [pay] en utbetalning att göra
        [finish] en åtgärd att berätta om
        [question] en fråga om hur det gick
        [feedback] ett evenemang som du var på, att säga något om
        [invited] en inbjudan till ett evenemang för er myndighet
        [needs] en behovsenkät att svara på för myndigheten
        [signature] ett förslag till avtal som din part ska svara på
        [view] din parts synpunkter inför ett avtal
        [talk] nästa samtal om ett avtal
        [ends] ett avtal som tar slut
        [duty] en uppgift i årshjulet
        [review] en text i kunskapsbanken att granska
        [returned] en text i kunskapsbanken som du behöver ändra
        [asked] en fråga från en annan myndighet att svara på
        [message] ett meddelande från en annan myndighet att svara på
        [wish] en önskan från en myndighet att svara på
        [attendance] ett evenemang som har varit, där du noterar vilka som kom
        [evaluation] en utvärdering som har delats med dig
       *[other] { $kind }
    }
letter-open = Logga in och se vad det är: { $link }
letter-no-more = Här står med avsikt inte mer än så. Länken öppnar bara en sida.
letter-who-sends = Storlom skickar det här automatiskt åt { $agency }. Ingen läser svar på mejlet.
letter-choose = Välj själv när du vill få påminnelser: { $link }
letter-stop = Vill du inte få sådana här mejl? Sluta här, utan att logga in: { $link }

# Vägen ut ur mejlen, utan att logga in.
stop-title =
    { $what ->
        [stop-notices] Vill du sluta få påminnelser?
        [stop-news] Vill du sluta få mejl från stiftelsen?
       *[other] Vill du sluta få påminnelser om evenemang?
    }
stop-lede =
    { $what ->
        [stop-notices] { $organisation } skriver till dig när något väntar på dig i Storlom. Stiftelsen påminner dig dagen innan ett evenemang som du har anmält dig till, frågar efteråt vad det gav och berättar om nytt material. Väljer du bort mejlen ser du det som väntar på sidan Start.
        [stop-news] Stiftelsen skriver ibland till dem som arbetar med omställningsmedel eller har varit med på en träff. Besked om dina egna anmälningar får du ändå.
       *[other] { $organisation } påminner dig dagen innan ett evenemang som du har anmält dig till, frågar efteråt vad det gav och berättar om nytt material. Besked om din plats får du ändå.
    }
stop-button = Sluta skicka mejlen
stop-stopped-title =
    { $what ->
        [stop-notices] Du får inga fler påminnelser
        [stop-news] Du får inga fler mejl från stiftelsen
       *[other] Du får inga fler påminnelser om evenemang
    }
stop-stopped-lede = Valet är sparat. Ångrar du dig kan du få mejlen igen.
stop-elsewhere =
    { $what ->
        [stop-events] Mejlen har valts bort med länken i ett annat mejl. Ångrar du dig använder du den länken.
       *[other] Mejlen har valts bort under Ditt konto, eller med länken i ett annat mejl. Ångrar du dig väljer du dem igen under Ditt konto.
    }
stop-again = Skicka mejlen igen
stop-title-again =
    { $what ->
        [stop-notices] Du får påminnelser igen
        [stop-news] Du får mejl från stiftelsen igen
       *[other] Du får påminnelser om evenemang igen
    }
stop-dead = Länken är för gammal eller felskriven. Har du ett nyare mejl kan du använda länken i det. Har du ett konto väljer du under Ditt konto vilka mejl du vill ha.

## overview

overview-title = Överblick
overview-heading = Statens arbetsgivare avsatte { $sum } för omställning { $year }
overview-heading-of = { $segment }: { $sum } avsattes för omställning { $year }
overview-lede = { $employers } arbetsgivare med { $employees } anställda. Siffrorna är uppskattningar ur det offentliga registret.
overview-assumption = Så har vi räknat: antal anställda × { $payroll } i lön per anställd och år × { $rate }, andelen som gällde { $year }. Lönen bygger på SCB:s lönesumma för staten 2022 och ett antagande om 3 % om året före och efter.
overview-source = Källa: Arbetsgivarverket, Staten i siffror; organisationsnummer från ESV och SCB ({ $file }).
overview-finding = Avsättningen sjönk när andelen sänktes från 0,3 till 0,2 procent 2024
overview-chart-about = Uppskattad avsättning per år.
overview-chart-note = Uppskattning: anställda × lön per anställd × den andel som gällde.
overview-year = År
overview-estimate = Avsättning, uppskattad
overview-empty = Registret är inte läst in än.
overview-employers-heading = Arbetsgivare
overview-employers-title = Arbetsgivare { $year }
overview-employer = Arbetsgivare
overview-employers = Antal arbetsgivare
overview-employees = Anställda
overview-segment = Grupp
overview-segment-all = Alla arbetsgivare
overview-segments-title = Grupper av arbetsgivare { $year }
overview-segments-note = Ett lärosäte räknas både bland lärosätena och i sin storlek.
overview-universities = Universitet och högskolor
overview-size = { $from }–{ $to } anställda
overview-size-over = { $from } anställda eller fler
overview-filter = Välj år och grupp, sök arbetsgivare
overview-search = Sök på namn
overview-found =
    { $count ->
        [0] Ingen arbetsgivare stämmer med sökningen
        [one] En arbetsgivare visas
       *[other] { $count } arbetsgivare visas
    }
overview-back = Alla arbetsgivare
overview-number = Organisationsnummer
overview-department = Departement
overview-not-known = finns inte i registret
overview-employer-lede = En uppskattning ur det offentliga registret, där { $employees } anställda är räknade för { $year }.
overview-employer-heading = { $employer } avsatte { $sum } { $year }
overview-employer-before = Arbetsgivaren hade inga anställda i registret efter 2014.
overview-employer-finding = Så har avsättningen ändrats sedan 2015

## agreement

agreement-title = Avtal
agreement-phase =
    { $phase ->
        [preparation] förberedelse
        [proposal] förslag
        [signed] undertecknat
        [in_force] gäller
        [ended] avslutat
        [no_agreement] ingen överenskommelse
       *[other] { $phase }
    }
agreement-lede = Avtalet säger vilket problem ni vill lösa, vad ni vill uppnå och hur medlen får användas.
agreement-none-title = Inget avtal än
agreement-lasts-to = Avtalet gäller till { $date }
agreement-lasts-open = Avtalet gäller tills vidare
agreement-begins = Avtalet börjar gälla { $date }
agreement-begins-unknown = Avtalet är undertecknat
agreement-is-proposed = Ett avtal väntar på underskrift
agreement-is-prepared = Ett avtal förbereds
agreement-talks-failed = Parterna är inte överens
agreement-lasted-to = Avtalet gällde till { $date }
agreement-none-in-force = Inget avtal gäller
agreement-nothing-missing = Inget saknas: avtalet kan bli ett förslag
agreement-about-one = Om avtalet
agreement-says = Vad avtalet säger
agreement-ways = Vad ni kan göra
agreement-file-heading = Avtalet som fil
agreement-none = Det finns inget avtal här än.
agreement-none-lead = Det finns inget avtal här än. Börja förbereda ett, eller registrera det som redan gäller.
agreement-list = Avtal hos oss
agreement-name = Avtal
agreement-phase-label = Läge
agreement-from = Gäller från
agreement-to = Gäller till
agreement-until-notice = tills vidare
agreement-begin = Förbered ett avtal
agreement-begin-small = Börja från en färdig text
agreement-begin-register = Registrera ett avtal som redan gäller
agreement-begin-lede = Börja med vad det ska heta och vilka som är parter. Resten fyller ni i efter hand.
agreement-begun = Förberedelsen har börjat.
agreement-title-label = Avtalets namn
agreement-title-default = Avtal om lokala omställningsmedel
agreement-parties-question = Vilka är parter i avtalet?
agreement-parties = Parter
agreement-parties-hint = Arbetsgivaren och de fack som finns hos er.
agreement-term = Giltighetstid
agreement-term-none = Inte bestämd.
agreement-term-fixed = Från { $from } till och med { $to }.
agreement-term-open =
    { $months ->
        [0] Från { $from } och tills vidare, utan uppsägningstid.
        [one] Från { $from } och tills vidare, med en månads uppsägningstid.
       *[other] Från { $from } och tills vidare, med { $months } månaders uppsägningstid.
    }
agreement-not-signed-label = Inte undertecknat av
agreement-in-force-noticed = gäller, uppsagt
agreement-parties-lede = Parterna står i texten. Ändrar du dem gäller inga underskrifter längre, och de som är kvar skriver under på nytt.
agreement-from-label = Första dag
agreement-to-label = Sista dag
agreement-to-hint = Lämna tomt om avtalet gäller tills vidare. Fyll då i uppsägningstid.
agreement-date-hint = Till exempel 2026-03-01
agreement-notice-label = Uppsägningstid
agreement-months = månader
agreement-outline = Tid, information och uppföljning
agreement-who-may-apply = Vem kan söka
agreement-who-may-apply-hint = Avtalet omfattar alla medarbetare. Skriv om något gäller för ansökan.
agreement-information = Information till medarbetarna
agreement-information-hint = Vem berättar att medlen finns, hur och när?
agreement-follow-up = Uppföljning
agreement-follow-up-hint = Vad behöver ni följa upp och utvärdera för att kunna utveckla verksamheten?
agreement-review-on = Gemensam avstämning senast
agreement-review-hint = Lämna tomt om det är tre månader före sista dagen.
agreement-assent = Underskrift
agreement-assent-allowed = Parterna kan godkänna avtalet här i Storlom
agreement-assent-hint = Annars skriver parterna under på papper eller i er e-underskriftstjänst, och filen läggs in här.
agreement-saved = Sparat.
agreement-removed = Borttaget.
agreement-tasks = Vägen till ett avtal
agreement-described = Avtalet, beskrivet i Storlom
agreement-done = Klart
agreement-left =
    { $count ->
        [one] En sak saknas
       *[other] { $count } saker saknas
    }
agreement-not-begun = Inte påbörjat
agreement-optional = När ni vill
agreement-later = Efter förslaget
agreement-waiting-for =
    { $count ->
        [one] En part har inte svarat
       *[other] { $count } parter har inte svarat
    }
agreement-problem-title = Vilket problem vill vi lösa?
agreement-problem-lede = Skriv ett problem i taget. Det kan ligga nära eller långt fram, men det ska kännas igen av dem som berörs.
agreement-problem = Problemet
agreement-problem-hint = Vad händer om ni inte gör något?
agreement-evidence = Hur vet vi det?
agreement-evidence-hint = Till exempel en kompetensanalys, åldersstruktur eller medarbetarundersökning.
agreement-target-group = Vilka berörs?
agreement-horizon = När?
agreement-horizon-kind =
    { $horizon ->
        [near] inom 6–24 månader
        [long] om 3–10 år
       *[other] { $horizon }
    }
agreement-add-problem = Lägg till ett problem
agreement-change-problem = Ändra problemet
agreement-goal-title = Vad vill vi uppnå?
agreement-goal-lede = Ett mål är ett läge ni vill vara i. Säg också hur ni ser att ni är där.
agreement-goal = Målet
agreement-serves = För vem?
agreement-serves-kind =
    { $side ->
        [operation] Verksamheten
        [employees] Medarbetarna
        [both] Verksamheten och medarbetarna
       *[other] { $side }
    }
agreement-solves = Problem som målet löser
agreement-indicator = Hur ser vi det?
agreement-indicator-hint = Ett mått eller ett tecken, till exempel andel som har bytt uppgifter.
agreement-source = Varifrån kommer uppgiften?
agreement-baseline = Läget nu
agreement-not-measured = Inte mätt, därför att
agreement-not-measured-hint = Fyll i om läget nu inte är mätt.
agreement-not-measured-because = Inte mätt, därför att { $why }
agreement-target = Dit vill vi
agreement-by-date = Senast
agreement-add-goal = Lägg till ett mål
agreement-change-goal = Ändra målet
agreement-areas = Områden
agreement-areas-question = Vilka områden går medlen till?
agreement-areas-lede = Områden kommer efter målen. Varje område bidrar till minst ett mål.
agreement-area = Området
agreement-area-goals = Mål som området bidrar till
agreement-area-goals-none = Skriv först ett mål.
agreement-add-area = Lägg till ett område
agreement-change-area = Ändra området
agreement-measure-kinds-question = Vilka slags åtgärder kan få medel?
agreement-measure-kinds = Åtgärdsslag
agreement-kinds-lede = Skriv för varje slag vem som beslutar, och ett högsta belopp om det finns.
agreement-kind-name = Åtgärdsslagets namn
agreement-form = Form
agreement-form-kind =
    { $kind ->
        [programme] program
        [project] projekt
        [individual] för en person
        [allowance] fast ersättning
       *[other] { $kind }
    }
agreement-route = Vem beslutar?
agreement-route-kind =
    { $route ->
        [joint] parterna tillsammans
        [employer] arbetsgivaren, inom avtalet
        [unit] enheten, inom sin ram och efter fackens synpunkter
       *[other] { $route }
    }
agreement-ceiling = Högsta belopp per åtgärd
agreement-ceiling-hint = Lämna tomt om det inte finns något tak.
agreement-kind-ceiling = { $route }, högst { $amount }
agreement-add-kind = Lägg till ett åtgärdsslag
agreement-change-kind = Ändra åtgärdsslaget
agreement-views = Parternas synpunkter
agreement-views-released =
    { $released ->
        [0] Ingen part har släppt sina synpunkter än
        [one] En av { $all } parter har släppt sina synpunkter
       *[other] { $released } av { $all } parter har släppt sina synpunkter
    }
agreement-views-lede = Varje part skriver först för sig. Ingen annan kan läsa det innan ni själva släpper texten.
agreement-view-hidden = Har inte släppt någon text.
agreement-view-own = Bara ni kan läsa texten.
agreement-view-released = Släppt { $date }.
agreement-view-label = Er syn
agreement-view-of = Skriv för { $party }
agreement-view-hint = Vad vill ni uppnå, och vad är viktigast för era medlemmar eller för verksamheten?
agreement-view-left = Parten deltar inte längre. Släppt { $date }.
agreement-view-release = Släpp texten till de andra parterna
agreement-view-release-about = Det går inte att ta tillbaka. Spara först om du har ändrat något.
agreement-view-is-released = Texten är släppt till de andra parterna.
agreement-gaps = Vad saknas?
agreement-gaps-nothing = Inget saknas
agreement-gaps-none = Ni kan lämna förslaget till parterna.
agreement-gaps-registered = Avtalet gäller som det är. Det här är vad som inte är beskrivet i Storlom.
agreement-gaps-lede = Det som behövs står först. Välj en rad för att fylla i den.
agreement-gaps-no-musts = Inget hindrar ett förslag. Det här kan ni fylla på innan ni lämnar det.
agreement-gaps-musts = Det här behövs före ett förslag
agreement-gaps-shoulds = Det här är bra att ha med
agreement-gap =
    { $gap ->
        [no_challenge] Inget problem är beskrivet
        [no_goal] Det finns inget mål
        [goal_without_challenge] Målet löser inget problem
        [goal_without_indicator] Det står inte hur ni ser att målet är nått
        [area_without_goal] Området bidrar inte till något mål
        [no_term] Giltighetstiden är inte bestämd
        [no_follow_up] Det står inte hur ni följer upp
        [too_few_parties] Arbetsgivaren och minst ett fack behöver vara parter
        [challenge_without_evidence] Det står inte hur ni vet att problemet finns
        [challenge_without_goal] Inget mål löser problemet
        [goal_without_baseline] Läget nu är inte beskrivet
        [goal_without_target] Det står inte vart ni vill
        [goal_without_date] Målet har inget datum
        [no_area] Det finns inget område
        [no_measure_kind] Det finns inget åtgärdsslag
        [no_who_may_apply] Det står inte vem som kan söka
        [no_information] Ingen har fått uppgiften att berätta för medarbetarna
        [no_review] Den gemensamma avstämningen har inget datum
       *[other] { $gap }
    }
agreement-gap-of = { $gap }: { $part }
agreement-propose = Lämna förslaget till parterna
agreement-propose-reason = Skäl att gå vidare fast något saknas
agreement-propose-reason-hint = Alla parter ser skälet.
agreement-proposed = Förslaget är lämnat till parterna.
agreement-went-on = Förslaget lämnades fast något saknades, därför att: { $reason }
agreement-take-back = Ta tillbaka till förberedelse
agreement-taken-back = Ni är tillbaka i förberedelsen.
agreement-signatures = Underskrifter
agreement-signatures-later = Underskrifter kommer efter förslaget
agreement-signatures-all = Alla parter har svarat
agreement-signatures-elsewhere = Undertecknat utanför Storlom
agreement-signatures-lede = Ladda ned avtalet, skriv under det och lägg in den undertecknade filen. Ändras texten gäller inga underskrifter längre.
agreement-signatures-not-yet = Underskrifter kan läggas in när förslaget är lämnat.
agreement-signed-elsewhere = Avtalet är undertecknat utanför Storlom.
agreement-document = Ladda ned avtalet (PDF)
agreement-file = Undertecknad fil
agreement-file-hint = En PDF, högst 20 MB.
agreement-file-optional = Lägg in den om du har den. En PDF, högst 20 MB.
agreement-file-from = Det undertecknade avtalet, inlagt { $date } (PDF)
agreement-add-file = Lägg in den undertecknade filen
agreement-file-added = Filen är inlagd.
agreement-no-file = Avtalet är undertecknat utanför Storlom. Filen är inte inlagd.
agreement-standing =
    { $standing ->
        [waiting] Har inte svarat
        [file] Har skrivit under
        [assent] Har godkänt i Storlom
        [not_signed] Har inte skrivit under
        [void] Texten har ändrats: behöver skriva under på nytt
       *[other] { $standing }
    }
agreement-standing-label = Svar
agreement-answer = Lägg in en underskrift
agreement-party = Part
agreement-means = Hur har parten svarat?
agreement-means-kind =
    { $means ->
        [file] Undertecknad fil
        [assent] Godkänner här i Storlom
        [not_signed] Skriver inte under
       *[other] { $means }
    }
agreement-code = Textens kod
agreement-code-hint = Tio tecken som står längst ned på varje sida av det undertecknade avtalet.
agreement-code-now = Texten som den är nu har koden { $mark }.
agreement-not-signed-reason = Skäl att inte skriva under
agreement-not-signed-hint = Fyll i om parten inte skriver under.
agreement-not-signed-by = { $party } har inte skrivit under: { $reason }
agreement-answered = Svaret är registrerat.
agreement-all-signed = Avtalet är undertecknat.
agreement-pdf-code = Textens kod: { $mark }
agreement-pdf-sign = Parterna skriver under här eller i myndighetens e-underskriftstjänst.
agreement-register-lede = Skriv in avtalet som det är. Det som saknas visas, men hindrar inget.
agreement-registered = Avtalet är registrerat.
agreement-fail = Ingen överenskommelse
agreement-fail-lede = Medlen avsätts ändå. Synpunkter och öppna frågor finns kvar till nästa samtal.
agreement-next-talk = Nästa samtal
agreement-open-questions = Öppna frågor
agreement-failed = Det är registrerat att ni inte har kommit överens.
agreement-failed-talk = Parterna har inte kommit överens. Nästa samtal är { $date }.
agreement-give-notice = Säg upp avtalet
agreement-notice-lede =
    { $months ->
        [0] Avtalet har ingen uppsägningstid. Sägs det upp i dag är sista dagen { $last }. Parten kan återkalla uppsägningen så länge avtalet gäller.
        [one] Uppsägningstiden är en månad. Sägs avtalet upp i dag är sista dagen { $last }. Parten kan återkalla uppsägningen så länge avtalet gäller.
       *[other] Uppsägningstiden är { $months } månader. Sägs avtalet upp i dag är sista dagen { $last }. Parten kan återkalla uppsägningen så länge avtalet gäller.
    }
agreement-notice-no = Avtalet går inte att säga upp. Bara ett avtal som gäller tills vidare kan sägas upp.
agreement-notice-noted = Anteckna en uppsägning som parten har lämnat.
agreement-given-on = Dag då avtalet sades upp
agreement-given-on-hint = Dagen då de andra parterna fick veta det, till exempel 2026-03-01
agreement-notice-given = Avtalet är uppsagt. Sista dagen är { $last }. Gemensam avstämning och samtal om ett nytt avtal står i årshjulet.
agreement-notice-stands = { $party } sade upp avtalet { $given }. Sista dagen är { $last }.
agreement-notice-ended = { $party } sade upp avtalet { $given }. Sista dagen var { $last }.
agreement-notice-withdrawn = { $party } sade upp avtalet { $given } och återkallade uppsägningen { $withdrawn }.
agreement-withdraw-notice = Återkalla uppsägningen från { $party }
agreement-notice-taken-back = Uppsägningen är återkallad.
agreement-move-talk = Ändra nästa samtal
agreement-renew = Förnya avtalet
agreement-renew-lede = Det nya avtalet börjar som en kopia av det gamla, utan giltighetstid. Ni ser sedan vad ni har ändrat.
agreement-renewed = Förnyelsen har börjat som en kopia.
agreement-differences-found =
    { $count ->
        [0] Inget är ändrat i det nya avtalet
        [one] En sak är ändrad i det nya avtalet
       *[other] { $count } saker är ändrade i det nya avtalet
    }
agreement-differences-lede = Det nya avtalet jämfört med det som det förnyar:
agreement-differences = Vad är ändrat?
agreement-what =
    { $what ->
        [outline] Tid, information och uppföljning
        [title] Namn
        [from] Första dag
        [to] Sista dag
        [notice] Uppsägningstid
        [party] Part
        [who_may_apply] Vem kan söka
        [information] Information till medarbetarna
        [follow_up] Uppföljning
        [deciding] Hur parterna beslutar
        [review_on] Gemensam avstämning senast
        [challenge] Problem
        [evidence] Hur vet vi det?
        [target_group] Vilka berörs?
        [horizon] När?
        [goal] Mål
        [serves] För vem?
        [solves] Problem som målet löser
        [indicator] Hur ser vi det?
        [source] Varifrån kommer uppgiften?
        [baseline] Läget nu
        [not_measured] Inte mätt, därför att
        [target] Dit vill vi
        [by_date] Senast
        [area] Område
        [serves_goals] Mål som området bidrar till
        [measure_kind] Åtgärdsslag
        [name] Åtgärdsslagets namn
        [form] Form
        [route] Vem beslutar?
        [ceiling] Högsta belopp per åtgärd
       *[other] { $what }
    }
agreement-deciding = Hur parterna beslutar
agreement-majority-enough = Det räcker att fler parter är för än emot
agreement-majority-hint = Annars krävs att alla parter på plats är eniga.
agreement-fallback = Om parterna inte kommer överens i ett ärende
agreement-fallback-of =
    { $fallback ->
        [employer] Arbetsgivaren beslutar
        [not_granted] Medlen beviljas inte
       *[back] Ärendet går tillbaka till parterna
    }
agreement-deciding-of =
    { $deciding ->
        [consensus-employer] Alla parter på plats ska vara eniga. Är de inte det beslutar arbetsgivaren.
        [consensus-not_granted] Alla parter på plats ska vara eniga. Är de inte det beviljas inte medlen.
        [majority-back] Det räcker att fler parter är för än emot. Blir det inte så går ärendet tillbaka till parterna.
        [majority-employer] Det räcker att fler parter är för än emot. Blir det inte så beslutar arbetsgivaren.
        [majority-not_granted] Det räcker att fler parter är för än emot. Blir det inte så beviljas inte medlen.
       *[consensus-back] Alla parter på plats ska vara eniga. Är de inte det går ärendet tillbaka till parterna.
    }
agreement-change =
    { $change ->
        [added] tillagt
        [removed] borttaget
        [changed] ändrat
       *[other] { $change }
    }
agreement-gone = Borttaget:
agreement-come = Tillagt:
agreement-in-months =
    { $months ->
        [one] en månad
       *[other] { $months } månader
    }
agreement-small-lede = Texten är ett förslag för en liten myndighet. Ändra det som inte stämmer, så är avtalet klart att pröva med facken.
agreement-small-problem = Uppgifterna förändras fortare än vi hinner lära om. Få personer kan ersätta varandra.
agreement-small-goal = Fler av oss kan ta andra uppgifter än de vi har i dag.
agreement-small-indicator = Antal personer som kan utföra minst en kollegas huvuduppgift.
agreement-small-target = Varje huvuduppgift kan utföras av minst två personer.
agreement-small-unmeasured = vi räknar första gången inför parternas första genomgång
agreement-small-area = Bredare kompetens
agreement-small-kind = Utbildning eller utbyte för en person
agreement-small-who = Alla medarbetare, själva eller tillsammans med sin chef.
agreement-small-information = Samordnaren berättar på ett möte varje år och på intranätet.
agreement-small-follow-up = Parterna går igenom vad medlen har gett en gång om året, senast den 31 mars.
agreement-small-evidence = Vår egen genomgång av vem som kan vad.
agreement-fault-phase = Det går inte när avtalet är i läget ”{ $phase }”
agreement-fault-musts =
    { $count ->
        [one] En sak saknas. Skriv varför förslaget ändå ska lämnas, eller fyll i det som saknas.
       *[other] { $count } saker saknas. Skriv varför förslaget ändå ska lämnas, eller fyll i det som saknas.
    }
agreement-fault-area = Välj minst ett mål som området bidrar till
agreement-fault-ends = Sista dagen måste komma efter första dagen
agreement-fault-parties = Välj arbetsgivaren och minst ett fack
agreement-fault-text = Koden hör inte till texten som den är nu. Ladda ned avtalet igen, eller se efter att du skrev av koden rätt.
agreement-fault-no-assent = Det här avtalet godkänns inte i Storlom. Lägg in en undertecknad fil.
agreement-fault-party = Bara partens egen företrädare kan göra det
agreement-fault-pdf = Välj en fil i formatet PDF
agreement-fault-empty-file = Filen är tom. Välj en annan fil.
agreement-fault-cut-file = Filen är inte hel. Hämta den på nytt där du fick den, och välj den igen.
agreement-fault-released = Texten är släppt och går inte att ändra
agreement-fault-no-view = Skriv och spara en text först
agreement-fault-no-term = Fyll i första dag, och sista dag eller uppsägningstid
agreement-fault-end-and-notice = Fyll i sista dag eller uppsägningstid, inte båda
agreement-fault-in-use = Det används i planen eller i ett ärende och kan inte tas bort
agreement-fault-fixed = Avtalet gäller till och med { $to } och sägs inte upp
agreement-fault-noticed = Parten har redan sagt upp avtalet. Sista dagen är { $last }.
agreement-fault-notice-day = Ange en dag från { $from } till { $to }
agreement-fault-ended = Med den dagen skulle avtalet ha upphört redan { $last }. Ange den dag då uppsägningen kom in.
agreement-fault-no-notice = Det finns ingen uppsägning att återkalla
agreement-fault-talk = Nästa samtal måste vara i dag eller senare
agreement-wait-ends = ”{ $agreement }” tar slut
agreement-wait-ends-why = Stäm av gemensamt och kom överens om vad som ska gälla sedan.
agreement-wait-noticed = ”{ $agreement }” är uppsagt och tar slut
agreement-wait-noticed-why = Uppsagt av { $parties }. Stäm av gemensamt och samtala om ett nytt avtal.
agreement-wait-signature = Svara på förslaget till ”{ $agreement }”
agreement-wait-signature-why = Förslaget är lämnat och er part har inte svarat.
agreement-wait-view = Skriv er syn inför ”{ $agreement }”
agreement-wait-view-why = De andra parterna kan läsa den först när ni släpper den.
agreement-wait-talk = Förbered nästa samtal om ”{ $agreement }”
agreement-wait-talk-why = Parterna har inte kommit överens. Medlen växer under tiden.
agreement-wait-duty-why = Det står i årshjulet.
wheel-title = Årshjul { $year }
wheel-left =
    { $count ->
        [0] Allt i årshjulet { $year } är gjort
        [one] En sak återstår i årshjulet { $year }
       *[other] { $count } saker återstår i årshjulet { $year }
    }
wheel-overdue =
    { $count ->
        [one] En sak i årshjulet { $year } är försenad
       *[other] { $count } saker i årshjulet { $year } är försenade
    }
wheel-lede = Det som ska göras under året, med datum och vem som ser till det.
wheel-duty =
    { $duty ->
        [final_payroll] Slutlig lönesumma
        [yearly_account] Årlig redovisning till facken
        [meeting] Partsgemensamt möte
        [needs] Behov in i verksamhetsplaneringen
        [plan_and_budget] Plan och budget
        [role_review] Gå igenom rollerna
        [joint_review] Gemensam avstämning
        [talks] Samtal om nytt avtal
        [other] Annat
       *[other] { $duty }
    }
wheel-none = Inget är inlagt för { $year }.
wheel-what = Vad
wheel-kind = Sort
wheel-title-label = Egna ord
wheel-title-hint = Behövs bara om sorten är ”Annat”.
wheel-due = Senast
wheel-owner = Vem
wheel-nobody = Ingen än
wheel-state = Läge
wheel-done = Gjort { $date }
wheel-late = Försenat
wheel-ahead = Kommer
wheel-done-on = Gjort den
wheel-done-hint = Lämna tomt tills det är gjort.
wheel-receivers = Till vilka
wheel-receivers-hint = Till exempel vilka fack som fick redovisningen.
wheel-add = Lägg till i årshjulet
wheel-change = När ska det vara gjort? { $what }
wheel-make = Lägg in det vanliga för { $year }
wheel-made = Det vanliga för { $year } är inlagt.
wheel-calendar = Lägg i din kalender
wheel-before = ‹ { $year }
wheel-after = { $year } ›
wheel-years = Fler år

## plan

plan-title = Handlingsplan
plan-lede = Planen rullar tre år i taget. Pengar utan plan blir liggande, och mål utan plan nås inte.
plan-no-agreement = Planen utgår från målen i avtalet. Det finns inget avtal än.
plan-finding = { $amount } saknar plan
plan-finding-no-agreement = Planen börjar med ett avtal
plan-finding-rows =
    { $count ->
        [0] Inget är planerat för er än
        [one] En åtgärd är planerad för er
       *[other] { $count } åtgärder är planerade för er
    }
plan-finding-none = Alla medel har en plan
plan-outcome = Plan och utfall per mål och år
plan-outcome-note = En åtgärd räknas till det år den var planerad för, annars till året då den beslutades. Det som betalas senare hör till samma år.
plan-planned = Planerat
plan-committed = Intecknat
plan-spent = Använt
plan-left = Kvar av planen
plan-no-goal = Utan mål
plan-no-goal-note = intecknat eller använt för inget mål
plan-goal = Mål
plan-claimed = Planerat och inte intecknat
plan-claimed-note = alla år
plan-without = Mål utan pengar
plan-without-note = av { $count } mål
plan-without-list = För de här målen är inget planerat, intecknat eller använt
plan-rows = Vad som ska göras
plan-filter = Välj år, mål och enhet
plan-filter-clear = Visa hela planen
plan-years-ahead = Planens år
plan-waits-proposed = Väntar på att parterna godkänner raden.
plan-waits-approved = När det är dags blir raden en åtgärd, utan ny ansökan.
plan-change = Ändra raden
plan-remove = Ta bort ur planen
plan-removed = Raden är borttagen ur planen.
plan-rows-none = Inget är planerat än.
plan-row = Åtgärd
plan-row-hint = Vad ska göras? Till exempel Handledarutbildning för nya chefer.
plan-unit = Enhet
plan-unit-all = Hela myndigheten
plan-year = År
plan-amount = Belopp
plan-responsible = Ansvarig
plan-state = Läge
plan-state-kind =
    { $state ->
        [proposed] föreslagen
        [approved] godkänd
        [measure] blev åtgärd
       *[other] { $state }
    }
plan-add-row = Lägg till i planen
plan-row-saved = Planen är sparad.
plan-approve = Parterna har godkänt raden
plan-approved = Raden är godkänd.
plan-needs = Rapporterade behov
plan-needs-none = Inga behov är rapporterade än.
plan-need = Behovet
plan-need-led-to = I planen
plan-need-open = inte än
plan-need-hint = Vad behövs, för vilka och varför? Det är ingen ansökan. Skriv inget om hälsa eller privatliv.
plan-report = Rapportera ett behov
plan-reported = Behovet är rapporterat. Tack!
plan-reporter = Rapporterat av
plan-fault-state = Det går inte när raden är { $state }
plan-fault-year = Välj ett år mellan { $first } och { $last }

## fund

fund-title = Omställningsmedel
fund-finding-empty = Inga medel är bokförda än
fund-finding-grows = Medlen växer
fund-finding-grows-years = Medlen växer: { $years }s avsättning i stock
fund-finding-shrinks = Högen minskar
fund-finding-first-time = Högen minskar för första gången
fund-finding-unchanged = Medlen står stilla
fund-finding-unchanged-years = Medlen står stilla: { $years }s avsättning i stock
fund-lede = { $setaside } har avsatts. { $spent } av dem är använda, { $share }.
fund-lede-empty = Lägg in det som fanns innan ni började här, och sedan varje års avsättning.
fund-ahead = I dag används { $pace } om året. I den takten finns { $ahead } om tre år. För att ett års avsättning ska finnas kvar då behöver ni använda { $needed } om året.
fund-to-plan = Att planera
fund-to-plan-note = tillgängligt som ingen plan tar i anspråk
fund-to-plan-limit = utöver det får ni inteckna { $limit } i förväg
fund-set-aside = Avsatt
fund-available = Tillgängligt
fund-available-note = går att inteckna
fund-committed = Intecknat
fund-committed-note = beviljat, ej utbetalat
fund-spent = Använt
fund-spent-note = utbetalat
fund-stock = I stock
fund-stock-equals = Det som finns motsvarar
fund-stock-note = { $amount } tillgängligt och intecknat, mätt i den senaste avsättningen
fund-chart-about = Tillgängligt och intecknat vid årets slut. Det sista året är till och med i dag.
fund-chart-note = Nyare medel är avsatta samma år eller året före. Äldre medel är allt annat, även medel av okänd ålder.
fund-chart-older = { $share } av det som finns är äldre medel
fund-chart-all-new = Allt som finns är nyare medel
fund-ahead-heading = Om tre år
fund-book-heading = Bokför
fund-rules-found = { $share } av lönesumman avsätts { $year }
fund-older = Äldre medel
fund-newer = Nyare medel
fund-year = År
fund-origin = Avsättningsår
fund-origin-unknown = Okänt år
fund-origin-before = Före 2015
fund-origins-title = Medel efter avsättningsår
fund-origins-note = De äldsta medlen används först. Varje belopp leder till sina poster.
fund-sum = Summa
fund-payrolls-title = Årens avsättningar
fund-stage = Underlag
fund-stage-of =
    { $stage ->
        [preliminary] Preliminär lönesumma
        [final] Slutlig lönesumma
       *[other] { $stage }
    }
fund-stage-short =
    { $stage ->
        [preliminary] preliminärt
       *[other] slutligt
    }
fund-preliminary-hint = Bokförs nu och stäms av när den slutliga är känd.
fund-final-hint = Skillnaden mot det som är avsatt för året bokförs som slutavräkning.
fund-payroll = Lönesumma
fund-payroll-hint = Hela årets, i kronor
fund-rate = Andel
fund-all-entries = Alla poster
fund-entries-title = Poster
fund-entry-number = Post
fund-entry-title = Post { $number }: { $kind }
fund-entry-named = Post { $number }: { $kind }, { $amount }, { $date }.
fund-date = Datum
fund-kind = Slag
fund-kind-opening = Ingående balans
fund-kind-set-aside = Avsättning
fund-kind-settlement = Slutavräkning
fund-kind-commitment = Inteckning
fund-kind-payment = Betalning
fund-kind-release = Återföring
fund-kind-direct-cost = Direkt kostnad
fund-kind-correction = Rättelse
fund-kind-corrects = { $kind } av post { $number }
fund-kind-corrected = { $kind }, rättad
fund-amount = Belopp
fund-account = Konto
fund-any = Alla
fund-choose = Välj
fund-booked-year = Bokfört år
fund-filter = Välj poster
fund-found =
    { $count ->
        [0] Inga poster stämmer med det du har valt
        [one] En post
       *[other] { $count } poster
    }
fund-found-sum = { $found }, tillsammans { $sum }
fund-pages = Sidor
fund-page-of = Sida { $here } av { $pages }
fund-page-before = Föregående sida
fund-page-after = Nästa sida
fund-lines-title = Så flyttades medlen
fund-lines-note = Raderna tar ut varandra inom varje avsättningsår. Kontot Avsatt är källan och står därför under noll.
fund-corrects = Rättar post { $number }
fund-corrected-by = Rättad genom post { $number }
fund-of-measure = Alla poster för samma åtgärd
fund-correct = Rätta posten
fund-closing = Slutreglering
fund-closing-text = Åtgärden är slutbetald och resten återförd.
fund-cost-kind = Kostnadsslag
fund-cost-kind-of =
    { $kind ->
        [course] Kurs
        [travel] Resa
        [wage] Lön
        [substitute] Vikarie
        [allowance] Tillägg
        [consultant] Konsult
        [vat] Moms
       *[other] Annat
    }
fund-cost-centre = Kostnadsställe
fund-source-document = Verifikation
fund-note = Anteckning
fund-note-optional = Anteckning (om du vill)
fund-note-erased = Texten är utplånad
fund-booked-by = Bokförd av
fund-booked = Post { $number } är bokförd
fund-book = Bokför
fund-opening-title = Ingående balans
fund-opening-question = Vad fanns när ni började här?
fund-opening-lede = Fyll i det som fanns kvar när ni började här, på det år det avsattes. Lämna tomt där inget fanns. Vet ni inte vilket år, välj Okänt år: de medlen används först.
fund-opening-date-hint = Dagen som beloppen gällde, till exempel 2026-01-01
fund-opening-note-hint = Varifrån siffrorna kommer. Skriv inga namn.
fund-set-aside-title = Avsättning
fund-set-aside-question = Hur stor är årets lönesumma?
fund-set-aside-lede = Fyll i årets lönesumma. Du ser vad den ger innan något bokförs.
fund-definition = Så är lönesumman räknad (om du vill)
fund-definition-hint = Vilken period, och om sociala avgifter ingår. Det centrala avtalet säger inget om det.
fund-reckon = Räkna ut
fund-check-title = Stämmer det här?
fund-change-answers = Ändra
fund-before = Redan avsatt för året
fund-difference = Slutavräkning
fund-rounding = Avsättningen är lönesumman gånger andelen, avrundad till närmaste öre.
fund-correction-title = Rätta en post
fund-correction-lede = En post ändras aldrig. Rättelsen tar tillbaka hela posten och nämner den. Bokför sedan den rätta på nytt.
fund-reason = Skäl
fund-reason-hint = Vad som blev fel. Skriv inga namn.
fund-rules-title = Regler för medlen
fund-limit = Får intecknas i förväg
fund-limit-hint = Hur mycket mer än det tillgängliga som parterna får inteckna. 0 om inget.
fund-limit-none = Ni kan inteckna det som är tillgängligt, inte mer.
fund-limit-in-force = Ni får inteckna { $limit } mer än det som är tillgängligt.
fund-limit-saved = Gränsen är sparad
fund-rates-title = Andel av lönesumman
fund-rates-note = Avtalet säger 0,3 procent till och med 2023 och 0,2 procent från 2024, om myndigheten inte har en egen andel.
fund-not-positive = Fyll i ett belopp som är större än noll
fund-not-covered = { $asked } täcks inte. { $available } är tillgängligt.
fund-more-than-committed = { $asked } är mer än vad som är intecknat, { $committed }. Det behövs ett nytt beslut först.
fund-already-closed = Åtgärden är slutreglerad. Rätta slutregleringen först om den är fel.
fund-already-corrected = Posten är redan rättad
fund-is-correction = En rättelse rättas inte. Bokför den rätta posten på nytt.
fund-no-such-entry = Det finns ingen post med det numret
fund-already-set-aside = { $year } har redan en preliminär avsättning. Rätta den först om den är fel.
fund-already-settled = { $year } är redan slutavräknat. Rätta slutavräkningen först om den är fel.
fund-no-rate = Ingen andel gäller för { $year }
fund-future-date = Dagen har inte kommit än
fund-not-a-reference = Skriv bara bokstäver, siffror och tecknen - / . _ : utan mellanslag, högst 40 tecken
fund-overflow = Beloppen blir för stora för att räknas ihop

## application

application-guide-title = Är omställningsmedel rätt för det här?
application-guide-lede = Fem frågor visar vem som brukar betala. Du kan söka vad svaret än blir.
application-public-notice = Din ansökan är normalt en allmän handling. Skriv inget om hälsa eller privatliv, och inga personnummer.
application-guide-ending = Är du uppsagd, eller tar din anställning snart slut?
application-guide-own-choice = Gäller det studier som du väljer helt för egen del, utanför jobbet?
application-guide-needed-today = Behövs det för att göra arbetet som det ser ut i dag?
application-guide-done-anyway = Skulle myndigheten göra och betala det här ändå?
application-guide-long-term = Hjälper det på sikt: nya uppgifter, nytt kunnande eller ett längre arbetsliv?
application-guide-yes = Ja
application-guide-no = Nej
application-guide-answer =
    { $payer ->
        [fund] Ja, det här är vad omställningsmedlen är till för
        [ordinary] Det här brukar den vanliga budgeten betala
        [foundation] Det här brukar Trygghetsstiftelsen hjälpa till med
       *[study_support] Det här brukar CSN:s omställningsstudiestöd vara till för
    }
application-guide-advice =
    { $payer ->
        [fund] Berätta varför det går utöver det vanliga, så går vi vidare.
        [ordinary] Omställningsmedel ska inte ersätta vanlig verksamhet eller vanlig kompetensutveckling. Fråga din chef först. Ser du något som går utöver det vanliga kan du ändå söka.
        [foundation] Hör av dig till Trygghetsstiftelsen, tsn.se. Omställningsmedel betalar inte det som stiftelsen betalar. Du kan ändå söka om det gäller något annat.
       *[study_support] Läs om omställningsstudiestöd hos CSN, csn.se. Trygghetsstiftelsen skriver yttrandet. Du kan ändå söka om arbetsplatsen också behöver det.
    }
application-begin = Visa svaret
application-step = Min ansökan, steg { $step } av { $of }
application-saved-pattern = sparades {"{tid}"}
application-step-heading =
    { $step ->
        [utover] Varför går det utöver det vanliga?
        [behov] Vad behövs, och varför nu?
        [atgard] Vad vill du göra?
        [deltagare] Vem gäller det?
        [kostnader] Vad kostar det?
        [tid] När ska det göras?
        [mal] Vad ska det bidra till?
       *[utfall] Vad blir annorlunda?
    }
application-step-lede =
    { $step ->
        [kostnader] Räkna det som åtgärden kostar utöver det vanliga. Lämna tomt det som inte kostar något. Du kan ändra senare.
        [mal] Medlen ska stödja både omställning och ett långt arbetsliv.
       *[other] Några meningar räcker. Du kan ändra senare.
    }
application-beyond = Utöver det vanliga
application-background = Bakgrund och behov
application-name = Rubrik
application-name-hint = Till exempel: Växeltjänstgöring på Skatteverket
application-kind = Slag av åtgärd
application-measure = Åtgärden
application-provider = Anordnare
application-provider-hint = Lämna tomt om du inte vet
application-whom = Vem gäller det?
application-whom-one =
    { $whom ->
        [self] Mig själv
        [group] En grupp
        [unit] En hel enhet
       *[agency] Hela myndigheten
    }
application-participants = Antal deltagare
application-participants-hint = Lämna tomt om det bara gäller dig. Skriv inga namn.
application-unit = Enhet
application-choose = Välj
application-course = Kursavgift
application-course-hint = Utan moms om myndigheten drar av den
application-travel = Resor och boende
application-wage = Lön under frånvaron
application-wage-hint = Fråga din chef om du är osäker
application-substitute = Vikarie
application-consultant = Konsult, mentor eller handledare
application-other-cost = Annat
application-from = Första dagen
application-until = Sista dagen
application-date-hint = Till exempel { $date }
application-goal = Mål i avtalet
application-transition = Hur stödjer det omställning?
application-working-life = Hur stödjer det ett långt arbetsliv?
application-expected = Vad ska ha blivit annorlunda efteråt?
application-seen = Hur kommer ni att se det?
application-guide = Svaret i guiden
application-period = Tid
application-period-value = { $from } till { $until }
application-begun = Första dagen är före ansökan.
application-total = Du söker
application-manager = Chef enligt Storlom
application-no-manager = Ingen. Ansökan går direkt till samordnaren.
application-check-title = Kontrollera din ansökan
application-check-right = Allt är ifyllt. När du skickar in får ansökan ett nummer och din chef kan läsa den.
application-check-wrong = Det här återstår innan du kan skicka in
application-submit = Skicka in ansökan
application-submitted-title = Din ansökan är inskickad
application-submitted-number = Den har nummer { $number }. Spara numret om du vill fråga om den.
application-submitted-next = Så går det till nu
application-submitted-step-manager = Din chef kan tillstyrka eller avstyrka till och med { $date }. Ansökan går vidare även utan svar.
application-submitted-step-coordinator = Samordnaren bereder ansökan.
application-submitted-step-parties = Arbetsgivaren och facken beslutar. Du kan läsa beslutet och skälen på din ansökans sida.
application-to-case = Öppna din ansökan
application-mine-title = Mina ansökningar
application-mine-found =
    { $count ->
        [0] Du har ingen ansökan på gång
        [one] Du har en ansökan på gång
       *[other] Du har { $count } ansökningar på gång
    }
application-mine-none = Du har inte sökt något än.
application-mine-drafts = Utkast
application-draft-untitled = Utan rubrik än
application-draft-saved = { $title }, sparades { $date }
application-new = Ny ansökan
application-cases-title =
    { $count ->
        [0] Inga ärenden här
        [one] Ett ärende
       *[other] { $count } ärenden
    }
application-cases-none = Här står ansökningarna när någon har skickat in en.
application-cases-open = { $count } ärenden, varav { $open } väntar på beslut
application-cases-caption = Ärenden, senast inskickade först
application-filter = Sök bland ärenden
application-waits-label = Väntar på att du
application-waits-to =
    { $matter ->
        [answer_jav] svarar om jäv
        [judge_jav] avgör jäv
        [decide] tar ställning
        [endorse] tillstyrker eller avstyrker
        [prepare] bereder
        [complete] kompletterar
        [finish] berättar hur det gick
        [pay] betalar ut
       *[draft] skickar in
    }
application-search = Nummer, rubrik eller sökande
application-all = Alla
application-number = Nummer
application-applicant = Sökande
application-asked = Sökt
application-granted = Beviljat
application-state = Läge
application-submitted-on = Inskickad
application-state-of =
    { $state ->
        [submitted] Inskickad
        [returned] Åter till sökande
        [endorsed] Tillstyrkt
        [advised_against] Avstyrkt
        [unanswered] Inget svar i tid
        [prepared] Beredd
        [on_agenda] På dagordningen
        [deferred] Bordlagd
        [remitted] Återremitterad
        [granted] Beviljad
        [partly] Delvis beviljad
        [refused] Avslagen
       *[withdrawn] Återtagen
    }
application-next-for =
    { $state ->
        [submitted] Din chef har ansökan och kan säga sin mening.
        [returned] Ansökan behöver kompletteras. Ändra den och skicka in igen.
        [endorsed] Din chef har tillstyrkt. Samordnaren bereder ansökan.
        [advised_against] Din chef har avstyrkt. Ansökan går ändå vidare till samordnaren.
        [unanswered] Din chef har inte svarat. Ansökan går ändå vidare till samordnaren.
        [prepared] Ansökan är beredd. Nu säger parterna sin mening.
        [on_agenda] Parterna beslutar vid sitt nästa möte.
        [deferred] Parterna tar upp ansökan igen vid sitt nästa möte.
        [remitted] Parterna vill veta mer. Samordnaren bereder ansökan igen.
        [granted] Din ansökan är beviljad.
        [partly] Din ansökan är beviljad till en del.
        [refused] Din ansökan är avslagen.
       *[withdrawn] Du har tagit tillbaka ansökan.
    }
application-waits-for =
    { $state ->
        [submitted] Väntar på chefens svar.
        [returned] Väntar på att sökanden kompletterar.
        [endorsed] Väntar på beredning.
        [advised_against] Väntar på beredning.
        [unanswered] Chefen har inte svarat i tid. Väntar på beredning.
        [prepared] Väntar på parternas ställningstaganden.
        [on_agenda] Tas upp på nästa möte.
        [deferred] Tas upp igen på nästa möte.
        [remitted] Väntar på mer beredning.
       *[other] Inget väntar.
    }
application-next-meeting = Parterna tar upp ansökan vid sitt möte { $date }.
application-my = Min ansökan: { $title }
application-case = Ärende { $number }: { $title }
application-case-version = Version
application-to-do = Att göra
application-about-case = Om ärendet
application-papers = Ansökan
application-managers-word = Chefens mening
application-said-at = { $name }, { $date }
application-advice-of =
    { $advice ->
        [endorse] Tillstyrker
       *[against] Avstyrker
    }
application-history = Historik
application-event =
    { $event ->
        [application-submitted] Inskickad
        [application-returned] Återlämnad för komplettering
        [application-endorsed] Tillstyrkt
        [application-advised-against] Avstyrkt
        [application-prepared] Beredd
        [application-put-on-agenda] Satt på dagordningen
        [application-deferred] Bordlagd
        [application-remitted] Återremitterad
        [application-withdrawn] Återtagen
        [application-stood-aside] Anmälde jäv
        [jav-raised] Fråga om jäv
        [jav-disputed] Jäv bestreds
        [jav-judged] Parts svar om jäv
        [jav-upheld] Jäv fastställt av de andra parterna
        [jav-dismissed] Inte jäv enligt de andra parterna
        [application-decided] Beslutad
        [position-taken] En part har tagit ställning
        [measure-completed] Åtgärden slutförd
       *[measure-paid] Utbetalning
    }
application-history-line = { $date }: { $event }, { $name }
application-none = –
application-returned-because = Det här behöver kompletteras
application-endorse = Tillstyrk eller avstyrk
application-endorse-lede = Du säger vad du tycker. Ansökan går vidare vad du än svarar, och parterna beslutar.
application-endorse-choice = Vad säger du?
application-endorse-reasons = Skäl
application-endorse-reasons-hint = Måste fyllas i om du avstyrker. Sökanden kan läsa dem.
application-endorse-again = Ändra ditt svar
application-endorse-send = Skicka svaret
application-endorse-done = Svaret är skickat.
application-prepare = Bered ärendet
application-prepare-title = Vad föreslår du parterna?
application-prepare-lede = Skriv ett förslag som parterna kan vara eniga om eller inte. Ett nytt förslag gör att det parterna har sagt om det förra faller.
application-prepare-granted = Föreslaget belopp
application-prepare-granted-hint = 0 är ett förslag till avslag
application-prepare-reasons = Skäl för förslaget
application-prepare-reasons-hint = Måste fyllas i om du föreslår mindre än det sökta. Sökanden kan läsa dem när beslutet är fattat.
application-prepare-conditions = Villkor
application-prepare-send = Lämna förslaget till parterna
application-prepare-done = Ärendet är berett och väntar på parterna.
application-agenda = Sätt på dagordningen
application-agenda-done = Ärendet är satt på dagordningen.
application-send-back = Återlämna för komplettering
application-send-back-lede = Sökanden ändrar ansökan och skickar in en ny version. Ställningstaganden på den gamla faller.
application-send-back-reason = Vad saknas?
application-send-back-done = Ansökan är återlämnad.
application-revise = Ändra och skicka in igen
application-withdraw = Ta tillbaka ansökan
application-withdraw-lede = Ärendet stängs och inget beslutas. Du kan söka på nytt när du vill.
application-withdraw-done = Ansökan är återtagen.
application-not-now = Det går inte nu: läget är ”{ $state }”. Ladda om sidan.
application-manager-has-time = Chefen kan svara till och med { $until }. Därefter kan ärendet beredas även utan svar.
application-own-case = Du kan inte säga din mening om din egen ansökan
application-changed = Ansökan har ändrats sedan du öppnade sidan. Läs den igen och skicka sedan.
application-ends-before = Sista dagen är före den första. Kontrollera båda datumen.
application-long-over = Sista dagen är för mer än ett år sedan. Kontrollera årtalet.
application-no-costs = Fyll i minst en kostnad
application-group-of-one = En grupp är minst två. Välj ”Mig själv” om det bara gäller dig.
application-above-ceiling = Kostnaderna är högre än taket för det här slaget av åtgärd: { $max }
application-reasons-needed = Skriv varför
application-what-title = Vad kan jag söka för?
application-what-lede = { $agency } avsätter varje år pengar till omställning: nya uppgifter, nytt kunnande och ett längre arbetsliv. Alla anställda kan söka.
application-what-lede-amount = { $agency } avsatte { $amount } { $year } till omställning: nya uppgifter, nytt kunnande och ett längre arbetsliv. Alla anställda kan söka.
application-what-kinds = Det här kan du söka
application-what-kind-line =
    { $form ->
        [programme] { $name }: flera insatser som hör ihop, ofta för många av er
        [project] { $name }: något ni gör tillsammans, med en början och ett slut
        [individual] { $name }: något du gör själv eller med några få
       *[allowance] { $name }: samma belopp till alla som får det
    }
application-what-ceiling = högst { $max }
application-what-goals = Det ska bidra till
application-what-examples = Exempel från andra myndigheter
application-what-example-1 = Pröva ett annat arbete en tid: växeltjänstgöring på en annan enhet eller myndighet.
application-what-example-2 = En utbildning för uppgifter som kommer, medan en vikarie tar dina.
application-what-example-3 = Karriär- och livsplanering, mentor eller handledning.
application-what-example-4 = En kompetensanalys inför en ny uppgift eller en omorganisation.
application-what-not = Medlen ersätter inte vanlig kompetensutveckling eller det som Trygghetsstiftelsen betalar.
application-what-apply = Sök nu
application-what-none = Parterna har inget avtal med mål än. Du kan ändå söka.
application-what-ask = Undrar du något? Fråga din chef, din fackliga företrädare eller den som samordnar omställningsmedlen hos er.
application-what-ask-names = Undrar du något? Fråga din chef, din fackliga företrädare eller den som samordnar omställningsmedlen hos er: { $names }.

## decision

decision-proposal = Förslag till beslut
decision-rapporteur = Föredragande
decision-proposed = Föreslaget
decision-reasons = Skäl
decision-dissent = Avvikande mening
decision-conditions = Villkor
decision-parties = Parterna
decision-employer-alone = Arbetsgivaren beslutar ensam om det här slaget av åtgärd, enligt avtalet. De andra parterna kan säga sin mening innan.
decision-unit-alone = Enheten beslutar inom sin ram, enligt avtalet: arbetsgivaren svarar för den. De andra parterna kan säga sin mening innan.
decision-seat-waiting = Har inte svarat
decision-seat-empty = Ingen på plats: alla företrädare är jäviga
decision-seat-substitute = ersättare
decision-say-of =
    { $say ->
        [agree] Enig
        [disagree] Oenig
       *[abstain] Avstår
    }
decision-seat-line = { $say }, { $name }
decision-aside = Deltar inte på grund av jäv: { $names }
decision-made = Beslut { $date }
decision-basis = Grund
decision-basis-of =
    { $basis ->
        [consensus] Parterna är eniga
        [majority] Majoritet, enligt avtalet
        [employer] Arbetsgivaren beslutar, enligt avtalet
        [fallback_employer] Parterna var inte eniga: arbetsgivaren beslutar, enligt avtalet
        [fallback] Parterna var inte eniga: medlen beviljas inte, enligt avtalet
       *[plan] Godkänd rad i handlingsplanen
    }
decision-outcome-of =
    { $outcome ->
        [granted] Beviljat
        [partly] Delvis beviljat
       *[refused] Avslag
    }
decision-decider = Beslutare
decision-there = Närvarande
decision-there-said = { $party }: { $name }, { $say }
decision-there-silent = { $party }: { $name }
decision-there-substitute = { $name } (ersättare)
decision-there-nobody = { $party }: ingen på plats, alla företrädare är jäviga
decision-outcome = Utfall
decision-position = Säg partens mening
decision-position-lede = Ställningstagandet gäller version { $version } och förslag { $proposal }. Ändras något av dem faller det.
decision-position-last = När den sista parten har svarat är ärendet beslutat
decision-position-choice = Vad säger ni om förslaget?
decision-position-reasons-hint = Måste fyllas i om ni är oeniga. Sökanden kan läsa dem när beslutet är fattat.
decision-position-send = Lämna ställningstagandet
decision-done-open = Ställningstagandet är lämnat. Ärendet väntar på andra parter.
decision-done-granted = Ärendet är beviljat och pengarna är intecknade.
decision-done-partly = Ärendet är delvis beviljat och pengarna är intecknade.
decision-done-refused = Ärendet är avslaget.
decision-done-remitted = Parterna är inte eniga. Ärendet går tillbaka till beredning.
decision-defer = Bordlägg eller återremittera
decision-defer-choice = Vad ska hända?
decision-defer-next = Bordlägg till nästa möte
decision-defer-more = Återremittera för mer beredning
decision-defer-send = Spara
decision-defer-done = Ärendet är bordlagt.
decision-defer-remitted = Ärendet är återremitterat.
decision-jav = Anmäl jäv
decision-jav-lede = Du ser inte längre handlingarna och har inget att säga i ärendet. Partens ersättare går in. Finns ingen ersättare antecknas det. Du kan inte ångra dig själv.
decision-jav-send = Jag är jävig i ärendet
decision-jav-done = Du har anmält jäv i ärende { $number }.
decision-jav-questions = Frågor om jäv
decision-jav-raise = Ställ en fråga om jäv
decision-jav-raise-lede = Du kan fråga om någon annan som företräder en part är jävig i ärendet. Personen svarar först. Bestrids det avgör de andra parterna. Till dess kan ärendet inte beslutas med den partens plats.
decision-jav-about = Vem gäller frågan?
decision-jav-reasons-hint = Skriv vad som kan göra att personen inte är opartisk. Personen, samordnaren och parterna läser det. Skriv inget om hälsa eller privatliv.
decision-jav-raise-send = Ställ frågan
decision-jav-raised = Frågan om jäv är ställd.
decision-jav-asked = { $raiser } frågar om { $name } är jävig, { $date }
decision-jav-answered = { $name } svarar att det inte är jäv
decision-jav-answer = Svara på frågan om jäv
decision-jav-answer-lede = Någon i gruppen frågar om du är jävig. Du bedömer det själv först.
decision-jav-answer-choice = Vad svarar du?
decision-jav-answer-aside = Jag är jävig och deltar inte i ärendet
decision-jav-answer-dispute = Jag är inte jävig: de andra parterna får avgöra
decision-jav-why = Varför du inte är jävig
decision-jav-why-hint = Måste fyllas i om du inte är jävig. Samordnaren och parterna läser det. Skriv inget om hälsa eller privatliv.
decision-jav-answer-send = Skicka svaret
decision-jav-disputed = Ditt svar är lämnat. De andra parterna avgör.
decision-jav-judge = Avgör frågan om jäv
decision-jav-judge-lede = Varje annan part på plats säger sitt. Personen deltar bara om fler säger att det inte är jäv. Vid lika är det jäv.
decision-jav-word = Är det jäv?
decision-jav-word-yes = Det är jäv
decision-jav-word-no = Det är inte jäv
decision-jav-judge-send = Lämna partens svar
decision-jav-judged = Partens svar i frågan om jäv är lämnat.
decision-jav-state-of =
    { $state ->
        [raised] Väntar på svar
        [stood_aside] Har anmält jäv och deltar inte
        [disputed] Bestrids, de andra parterna avgör
        [upheld] De andra parterna fann att det är jäv
       *[dismissed] De andra parterna fann att det inte är jäv
    }
decision-jav-said = { $raiser }, { $date }: { $reasons }
decision-jav-said-back = { $who }: { $what }
decision-jav-close =
    { $bond ->
        [leads_applicant] Du är chef för den som söker
        [led_by_applicant] Den som söker är din chef
       *[own_unit] Ärendet gäller din egen enhet
    }
decision-jav-close-question = Är du jävig? Du bedömer det själv. Är du det anmäler du jäv, annars fortsätter du.
decision-questioned = En fråga om jäv gäller er plats. Den avgörs innan ni kan ta ställning.
decision-seat-questioned = Väntar tills en fråga om jäv är avgjord
decision-jav-not-now = Det går inte nu: frågans läge är ”{ $state }”
decision-jav-not-a-speaker = Välj någon som företräder en part i ärendet
decision-jav-own-seat = Är du själv jävig anmäler du jäv i stället
decision-jav-open = En annan fråga om jäv i ärendet är inte avgjord än
decision-jav-tried = Frågan om personens jäv i ärendet är redan prövad
decision-jav-own-question = Du deltar inte när din egen fråga avgörs
decision-jav-spoken = Din part har redan svarat
decision-measure = Åtgärden
decision-measure-state =
    { $state ->
        [under_way] Pågår
        [completed] Slutförd
        [reported] Återrapporterad
       *[closed] Avslutad
    }
decision-measure-actual = Verklig kostnad
decision-measure-completed-on = Slutförd
decision-measure-left = Kvar att betala ut
decision-start-measure = Starta åtgärden
decision-started = Åtgärden är startad och pengarna är intecknade.
decision-complete = Slutför åtgärden
decision-complete-lede = Skriv vad åtgärden kostade i verkligheten. Det som inte behövs går tillbaka till medlen när det sista är betalt.
decision-complete-on = Dagen då åtgärden blev klar
decision-complete-done = Åtgärden är slutförd.
decision-pay = Betala ut
decision-pay-lede = Högst det som är intecknat kan betalas ut. Vid den sista utbetalningen går resten tillbaka till medlen.
decision-pay-amount = Belopp
decision-pay-kind = Kostnadsslag
decision-pay-source = Verifikation
decision-pay-source-hint = Till exempel V2026/118
decision-pay-closing-legend = Sista utbetalningen?
decision-pay-closing = Det här är den sista utbetalningen
decision-pay-done = Utbetalningen är bokförd.
decision-version-changed = Ansökan eller förslaget har ändrats sedan du läste. Läs igen innan du svarar.
decision-no-party = Du företräder ingen part
decision-stood-aside = Du har anmält jäv i ärendet
decision-reasons-needed = Skriv varför ni är oeniga
decision-proposal-reasons-needed = Skriv varför du föreslår mindre än det sökta
decision-above-asked = Föreslå högst det sökta beloppet, { $max }
decision-measure-not-now = Det går inte nu: åtgärdens läge är ”{ $state }”
decision-above-actual = Det blir mer än vad åtgärden kostade. Den kostade { $actual } och { $spent } är redan betalt.
decision-completed-outside = Dagen måste ligga mellan beslutet och i dag

## measure

measure-nav = Åtgärder
measure-title =
    { $count ->
        [0] Inga åtgärder här
        [one] En åtgärd
       *[other] { $count } åtgärder
    }
measure-none = En åtgärd börjar när en ansökan beviljas eller en rad i planen startas.
measure-title-open = { $count } åtgärder, varav { $open } pågår
measure-caption = Åtgärder, senast började först
measure-filter = Sök bland åtgärder
measure-search = Nummer eller rubrik
measure-name = Åtgärd
measure-from = Kommer från
measure-from-case = Ärende { $number }
measure-from-plan = Handlingsplanen
measure-paid = Betalt
measure-paid-out = slutreglerat
measure-started-on = Började
measure-year = Började år
measure-one = Åtgärd { $number }: { $title }
measure-open = Öppna
measure-of-case = ärendet
measure-the-one = åtgärden
measure-about-one = Om åtgärden
measure-goal = Målet: { $goal }
measure-waits-under-way = När åtgärden är klar talar den som ansvarar om vad den kostade.
measure-waits-completed = Åtgärden är klar. Det sista är inte betalt än.
measure-waits-answers = Åtgärden är klar och betald. Alla tillfrågade har inte svarat än.
measure-waits-payment = Åtgärden är klar och uppföljd. Det sista är inte betalt än.
measure-waits-nothing = Åtgärden är klar och betald. Inget väntar.
measure-about = { $title }. Beviljat { $granted }, kvar att betala ut { $left }.
measure-responsible = Chef som svarar på vad åtgärden ändrade
measure-responsible-hint = Chefen får en fråga nu och en om ett år.
measure-no-manager = Välj den chef som ska svara på vad åtgärden ändrade
measure-pay-hint = Skriv 0 om det sista redan är betalt
measure-costs = Kostnader
measure-entries = Bokförda poster
measure-told = Frågor efter åtgärden
measure-asked-whom = Till
measure-answered = Har svarat
measure-answer-now = Svara senast { $date }
measure-history-none = Inget har hänt sedan beslutet.
measure-event =
    { $event ->
        [plan-row-added] Inlagd i planen
        [plan-row-changed] Ändrad i planen
        [plan-row-approved] Godkänd av parterna
        [plan-row-started] Åtgärden startad
        [measure-completed] Åtgärden slutförd
       *[measure-paid] Utbetalning
    }

## follow-up

follow-up-title = Uppföljning
follow-up-heading =
    { $count ->
        [0] Inget mål har fått svar än
        [one] Ett mål har fått svar
       *[other] { $count } mål har fått svar
    }
follow-up-heading-few = Svaren är för få för att visas
follow-up-lede = För varje mål: var ni började, vart ni ska, och vad de som deltog och deras chefer säger.
follow-up-no-goals = Det finns inget avtal med mål än. Uppföljningen börjar där.
follow-up-due-heading = Väntar på ditt svar
follow-up-baseline = Utgångsläge
follow-up-target = Målvärde
follow-up-indicator = Så ser vi det
follow-up-not-measured = Inte mätt, därför att { $because }
follow-up-by = { $target }, senast { $date }
follow-up-participants = Deltagare
follow-up-managers = Chefer
follow-up-respondents = De som svarar
follow-up-waiting = Väntar
follow-up-answered = Svar
follow-up-cannot = Kan inte svara
follow-up-lapsed = Inget svar i tid
follow-up-scale = { $value } av 5
follow-up-table = { $goal }: så mycket ändrades, från 1 (inget) till 5 (mycket)
follow-up-until = Svar till och med { $year }. Siffror som visar vad enstaka personer svarat är dolda.
follow-up-too-few = Visas när minst fem personer har svarat och året är slut.
follow-up-answers-table = { $goal }: alla svar, senast först
follow-up-case = Åtgärd
follow-up-who = Vem
follow-up-answered-on = Svarade den
follow-up-when = När
follow-up-what = Svar
follow-up-moment = { $moment ->
    [completion] När åtgärden var klar
    [one_year] Ett år efter
   *[other] { $moment }
}
follow-up-respondent = { $respondent ->
    [participant] Deltagare
    [manager] Chef
   *[other] { $respondent }
}
follow-up-question-participant = Vad ändrades i ditt arbete?
follow-up-question-manager = Vad ändrades i arbetet på din enhet?
follow-up-question-about = ”{ $title }”, klar { $date }.
follow-up-question-year-after = Det har gått ett år sedan ”{ $title }” blev klar.
follow-up-readers-heading = Vem läser ditt svar?
follow-up-readers-participant = Samordnaren och parternas företrädare läser det, med ditt namn. Din chef läser det aldrig. Alla andra ser bara siffror, och först när minst fem har svarat.
follow-up-readers-manager = Samordnaren och parternas företrädare läser det, med ditt namn. Den som deltog läser det inte, och du läser inte den andres svar. Alla andra ser bara siffror, och först när minst fem har svarat.
follow-up-goal-context = Målet är: { $goal }
follow-up-scale-legend = Hur mycket ändrades?
follow-up-scale-1 = 1 – inget alls
follow-up-scale-2 = 2 – lite
follow-up-scale-3 = 3 – en del
follow-up-scale-4 = 4 – ganska mycket
follow-up-scale-5 = 5 – mycket
follow-up-scale-none = Jag kan inte svara
follow-up-text = Berätta med egna ord
follow-up-text-hint = Frivilligt, om du inte valde ”Jag kan inte svara”: skriv då varför. Skriv inget om hälsa eller privatliv.
follow-up-submit = Skicka svaret
follow-up-thanks = Tack. Ditt svar är sparat.
follow-up-has-answered = Du har redan svarat på den här frågan
follow-up-not-yet = Frågan ställs den { $date }
follow-up-has-lapsed = Tiden att svara gick ut den { $date }

## report

report-title = Årlig redovisning till facken
report-nav = Redovisning
report-of-year = Årlig redovisning av lokala omställningsmedel { $year }
report-years-heading =
    { $count ->
        [0] Alla avslutade år är redovisade
        [one] Ett avslutat år är inte redovisat
       *[other] { $count } avslutade år är inte redovisade
    }
report-years-staff-latest = { $year } är det senast redovisade året
report-years-none-title = Inget år är redovisat än
report-years-none = När ett år är redovisat står det här.
report-years-lede = Arbetsgivaren redovisar varje år för de lokala facken hur medlen har använts.
report-year-going-on = pågår
report-year-not-accounted = inte redovisad
report-year-accounted = redovisad { $date }
report-years-table = År
report-year = År
report-state = Läge
report-finding-spent =
    { $pile ->
        [grew] { $year } användes { $amount }, mindre än vad som avsattes: högen växte
        [shrank] { $year } användes { $amount }, mer än vad som avsattes: högen minskade
       *[same] { $year } användes { $amount }, lika mycket som avsattes
    }
report-finding-nothing = { $year } användes inga omställningsmedel
report-finding-set-aside = { $year } avsattes { $amount } för omställning
report-finding-hidden = Omställningsmedlen { $year }
report-about-whole = Parternas version: alla belopp och antal, utan namn.
report-about-staff = Version för alla medarbetare. Uppgifter som skulle visa vad få personer har fått är sammanslagna eller dolda (–). Den görs en gång, när året redovisas.
report-not-over = Året pågår. Siffrorna är till och med i dag.
report-accounted = Redovisad { $date } till { $receivers }.
report-to-staff-version = Version för alla medarbetare
report-to-whole-version = Parternas version
report-pdf = PDF på svenska
report-pdf-english = PDF på engelska
report-download = Ladda ned redovisningen som
report-money = Pengarna
report-money-title = Medlen under året
report-post = Post
report-opening = Ingående balans
report-opened = Äldre medel införda under året
report-set-aside = Avsatt
report-committed = Intecknat genom beslut
report-released = Återfört, inte förbrukat
report-spent = Använt
report-available = Utgående: inte intecknat
report-held = Utgående: beviljat, ej utbetalat
report-closing = Utgående balans
report-in-stock = Vid årets slut fanns { $years } av årets avsättning i stock.
report-cases = Ansökningar och beslut
report-cases-title = Ansökningar
report-cases-title-staff = Deltagare i ansökningar
report-money-note = Beloppen är i hela kronor.
report-cases-note = Inkomna räknas det år de kom in, beslut det år de fattades.
report-outcome = Utfall
report-received = Inkomna
report-decided = Avgjorda
report-granted = Beviljade
report-partly = Beviljade delvis
report-refused = Avslagna
report-measures = Åtgärder
report-participants = Deltagare
report-asked = Sökt
report-amounts = Sökt och beviljat
report-amounts-title = Belopp i det som avgjordes
report-granted-applied = Beviljat efter ansökan
report-granted-planned = Beviljat ur planen, utan ansökan
report-granted-together = Beviljat sammanlagt
report-share-granted = Av det som söktes i avgjorda ansökningar beviljades { $share }.
report-balance = Av det beviljade gick { $operation } till mål för verksamheten, { $employees } till mål för medarbetarna och { $both } till mål för båda.
report-difference = Skillnad
report-spent-in = Använt { $year }
report-granted-amount = Beviljat
report-goals = Per mål
report-goals-without-money = Mål som inte fick pengar: { $goals }.
report-money-without-goal = { $amount } går inte till något mål.
report-beneficiaries = Verksamhet och medarbetare
report-forms = Per slag av åtgärd
report-units = Per enhet
report-breakdown-title = { $by }: så fördelades medlen { $year }
report-row-title = Avser
report-row-none = Utan uppgift
report-row-rest =
    { $count ->
        [one] En mindre
       *[other] { $count } mindre tillsammans
    }
report-row = { $row ->
    [operation] Verksamheten
    [employees] Medarbetarna
    [both] Både verksamheten och medarbetarna
    [programme] Program
    [project] Projekt
    [individual] Enskild åtgärd
    [allowance] Fast ersättning
   *[other] { $row }
}
report-follow-up = Uppföljning
report-follow-up-title = Frågor och svar per mål
report-questions = Frågor
report-answers = Svar
report-follow-up-count = { $asked } frågor ställdes till deltagare och chefer, { $answered } är besvarade.
report-follow-up-nearly-all = Av { $asked } tillfrågade svarade alla eller nästan alla.
report-follow-up-nearly-none = Av { $asked } tillfrågade svarade inga eller nästan inga.
report-follow-up-hidden = Hur många som svarat visas inte, eftersom de är få.
report-follow-up-nobody = Ingen fråga ställdes under året.
report-footer-sealed = Kontrollkedjan, post { $sequence }: { $hash }
report-footer-translation = Översättning av kedjans post { $sequence }: { $hash }
report-footer-draft = Utkast, inte redovisat
report-mark-heading = Markera som redovisad
report-mark-lede = Redovisningen låses som den är nu, och versionen för alla medarbetare publiceras. Det går inte att ångra.
report-mark-on = Datum då ni redovisade
report-mark-on-hint = Till exempel 2026-03-31
report-mark-receivers = Vilka tog emot redovisningen?
report-mark-submit = Markera som redovisad
report-marked = { $year } är redovisat. Versionen för alla medarbetare är publicerad.
report-year-not-over = { $year } är inte slut än
report-not-on-that-day = Ange en dag från { $from } till { $to }
report-no-receivers = Välj minst en part som tog emot redovisningen
report-already-accounted = Året redovisades den { $date }

## evaluation

# Vad ett resultat får sägas betyda. Orsaksord (ledde till, gav, effekt) bara där villkoren höll, och då med ”tyder på”.
evaluation-says-summary =
    { $n ->
        [one] Ett värde i { $first }: { $size }.
       *[other] { $n } värden i { $first }: i medeltal { $size }, hälften ligger på { $second } eller lägre.
    }
evaluation-says-share = Andelen{ $kind ->
    [named] { " " }som svarade { $first }
   *[plain] { "" }
    } är { $size }{ "\u00A0" }% ({ $level }-procentigt intervall { $low } till { $high }{ "\u00A0" }%, { $n } svar).
evaluation-says-resampled =
    { $kind ->
        [mean] Medelvärdet av { $first }
        [median] Medianen av { $first }
       *[correlation] Korrelationen mellan { $first }
    } är { $size } ({ $level }-procentigt intervall { $low } till { $high }, { $n } rader dragna om och om igen).
evaluation-says-shares =
    { $result ->
        [up] Andelen är högre i den första gruppen, med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }). Grupperna kan skilja sig åt också i annat.
        [down] Andelen är lägre i den första gruppen, med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }). Grupperna kan skilja sig åt också i annat.
       *[open] Om andelarna skiljer sig åt går inte att avgöra ({ $level } procents säkerhet, i svaren { $size } procentenheter); skillnader mellan { $low } och { $high } procentenheter är förenliga med svaren.
    }
evaluation-says-groups =
    { $result ->
        [up] Gruppen { $first } ligger i medeltal { $size } högre än gruppen { $second } ({ $level }-procentigt intervall { $low } till { $high }). Grupperna kan skilja sig åt också i annat.
        [down] Gruppen { $first } ligger i medeltal { $size } lägre än gruppen { $second } ({ $level }-procentigt intervall { $low } till { $high }). Grupperna kan skilja sig åt också i annat.
       *[open] Om gruppen { $first } och gruppen { $second } skiljer sig åt går inte att avgöra ({ $level } procents säkerhet, i svaren { $size }); skillnader mellan { $low } och { $high } är förenliga med svaren.
    }
evaluation-says-paired =
    { $result ->
        [up] Värdena ändrades: de ökade i medeltal med { $size } ({ $level }-procentigt intervall { $low } till { $high }, { $n } par). Det kan ha andra orsaker än det som gjordes däremellan.
        [down] Värdena ändrades: de minskade i medeltal med { $size } ({ $level }-procentigt intervall { $low } till { $high }, { $n } par). Det kan ha andra orsaker än det som gjordes däremellan.
       *[open] Om värdena ändrades går inte att avgöra ({ $level } procents säkerhet, { $n } par, i svaren { $size }); skillnader mellan { $low } och { $high } är förenliga med svaren.
    }
evaluation-says-paired-shares =
    { $result ->
        [up] Andelen ja ändrades: den ökade med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }, { $n } personer). Det kan ha andra orsaker än det som gjordes däremellan.
        [down] Andelen ja ändrades: den minskade med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }, { $n } personer). Det kan ha andra orsaker än det som gjordes däremellan.
       *[open] Om andelen ja ändrades går inte att avgöra ({ $level } procents säkerhet, { $n } personer, i svaren { $size } procentenheter); skillnader mellan { $low } och { $high } procentenheter är förenliga med svaren.
    }
evaluation-says-relation =
    { $result ->
        [up] Högre { $first } hänger ihop med högre { $second }: i medeltal { $size } per enhet ({ $level }-procentigt intervall { $low } till { $high })
        [down] Högre { $first } hänger ihop med lägre { $second }: i medeltal { $size } per enhet ({ $level }-procentigt intervall { $low } till { $high })
       *[open] Om { $first } och { $second } hänger ihop går inte att avgöra ({ $level } procents säkerhet, i svaren { $size } per enhet); skillnader mellan { $low } och { $high } per enhet är förenliga med svaren
    }{ $kind ->
        [others] , när de andra kolumnerna är lika
       *[alone] { "" }
    }. Ett samband säger inte varför.
evaluation-says-curve = { $first } beskriver { $size }{ "\u00A0" }% av variationen i { $second }. Ett samband säger inte varför.
evaluation-says-series =
    { $result ->
        [held-up] Resultatet tyder på att { $second } ledde till en högre nivå för { $first }, med { $size } ({ $level }-procentigt intervall { $low } till { $high }). Andra förklaringar finns: annat kan ha hänt samtidigt, mätningen kan ha ändrats, och nivån kan ha varit på väg dit ändå.
        [held-down] Resultatet tyder på att { $second } ledde till en lägre nivå för { $first }, med { $size } ({ $level }-procentigt intervall { $low } till { $high }). Andra förklaringar finns: annat kan ha hänt samtidigt, mätningen kan ha ändrats, och nivån kan ha varit på väg dit ändå.
        [up] Nivån för { $first } ändrades vid { $second }: den blev { $size } högre ({ $level }-procentigt intervall { $low } till { $high }). Det kan ha andra orsaker, och ett villkor för metoden höll inte.
        [down] Nivån för { $first } ändrades vid { $second }: den blev { $size } lägre ({ $level }-procentigt intervall { $low } till { $high }). Det kan ha andra orsaker, och ett villkor för metoden höll inte.
       *[open] Om nivån för { $first } ändrades vid { $second } går inte att avgöra ({ $level } procents säkerhet, i serien { $size }); skillnader mellan { $low } och { $high } är förenliga med serien.
    }
evaluation-says-differences =
    { $result ->
        [held-up] Resultatet tyder på att åtgärden gav högre { $first }, med { $size } ({ $level }-procentigt intervall { $low } till { $high }). Andra förklaringar finns: något annat kan ha hänt den ena gruppen, och grupperna kan ha varit på väg isär.
        [held-down] Resultatet tyder på att åtgärden gav lägre { $first }, med { $size } ({ $level }-procentigt intervall { $low } till { $high }). Andra förklaringar finns: något annat kan ha hänt den ena gruppen, och grupperna kan ha varit på väg isär.
        [up] { $first } ändrades mer uppåt för dem som var med än för de andra, med { $size } ({ $level }-procentigt intervall { $low } till { $high }). Det kan ha andra orsaker: att grupperna följdes åt förut är inte visat.
        [down] { $first } ändrades mer nedåt för dem som var med än för de andra, med { $size } ({ $level }-procentigt intervall { $low } till { $high }). Det kan ha andra orsaker: att grupperna följdes åt förut är inte visat.
       *[open] Om { $first } ändrades olika för dem som var med och för de andra går inte att avgöra ({ $level } procents säkerhet, i svaren { $size }); skillnader mellan { $low } och { $high } är förenliga med svaren.
    }
evaluation-says-comparisons =
    { $n ->
        [one] En jämförelse. Antal med justerat p-värde under { $level }: { $size }.
       *[other] { $n } jämförelser. Antal med justerat p-värde under { $level }: { $size }.
    }
evaluation-says-sample-size =
    { $kind ->
        [proportion] Det behövs minst { $n } svar i varje grupp för att med { $size }{ "\u00A0" }% sannolikhet se skillnaden mellan { $first }{ "\u00A0" }% och { $second }{ "\u00A0" }%.
        [mean] Det behövs minst { $n } svar i varje grupp för att med { $size }{ "\u00A0" }% sannolikhet se en skillnad på { $first }, när värdena sprider sig med { $second }.
       *[paired] Det behövs minst { $n } par för att med { $size }{ "\u00A0" }% sannolikhet se en ändring på { $first }, när ändringarna sprider sig med { $second }.
    }
evaluation-assumption =
    { $held ->
        [yes] Villkor som håller
       *[no] Villkor som inte håller
    }: { $what ->
        [symmetric_differences] ändringarna är ungefär symmetriska eller minst 30 (skevhet { $value })
        [symmetric_groups] värdena i grupperna är ungefär symmetriska eller minst 30 (skevhet { $value })
        [no_dominant_row] ingen rad styr ensam (största hävstång { $value })
        [independent_residuals] det som blir över beror inte på det före ({ $value })
        [dependence_allowed_for] medelfelen räknar med att det som blir över beror på det före ({ $value })
        [enough_points] minst 12 punkter före och efter (minst { $value })
        [two_seasons_before] minst två hela säsonger före ({ $value })
        [variance_is_mean] antalen varierar som Poisson (spridning { $value })
        [parallel_before] grupperna följdes åt före (minsta justerade p-värde { $value })
        [enough_clusters] minst 10 kluster ({ $value })
       *[other] { $what } ({ $value })
    }.
evaluation-warning = Obs: { $what ->
    [one_value] bara ett värde, så spridningen går inte att beräkna
    [all_equal] alla värden är lika
    [few_answers] få svar ({ $value }, minst 20 behövs på sidorna)
    [few_discordant] få svar som ändrades ({ $value }); använd det exakta p-värdet
    [few_pairs] få par ({ $value }, minst 15 behövs på sidorna)
    [zeros_dropped] { $value } par utan ändring räknas inte i Wilcoxons test
    [few_in_group] få i en grupp ({ $value }, minst 15 behövs på sidorna)
    [perfect_fit] allt förklaras utan rest, så osäkerheten går inte att beräkna
    [few_clusters] få kluster ({ $value }, under 40), så osäkerheten kan vara större än den visas
    [interval_unbounded] intervallet har ingen gräns åt minst ett håll, så p-värdet visas inte
    [repeated_times] samma tid förekommer flera gånger ({ $value })
    [parallel_not_checked] om grupperna följdes åt före går inte att se; det behövs minst tre tider före
    [independent_rows] raderna tas som oberoende av varandra
    [unbalanced_units] { $value } enheter saknar rader vid någon tid
    [start_not_checked] utan tid går det inte att se om alla började samtidigt
    [few_replicates] BCa-intervallet behöver minst 1 000 dragningar ({ $value } gjordes)
    [bca_undefined] BCa-intervallet går inte att beräkna för dessa data
    [undefined_replicates] { $value } dragningar utan variation räknas inte
    [counts_not_whole] { $value } antal är inte heltal; metoden är gjord för antal
    [few_rows] få rader ({ $value })
   *[other] { $what } ({ $value })
    }.
evaluation-rows = Rader: { $used } använda, { $dropped } utelämnade för att ett värde saknas.
evaluation-progress = { $done } av { $all } dragningar
evaluation-unknown-column = Kolumnen { $name } finns inte. Det finns: { $known }
evaluation-repeated-column = Kolumnen { $name } finns två gånger, på plats { $first } och { $second }. Ge den ena ett annat namn.
evaluation-no-rows = Filen har en rubrikrad men inga rader under den.
evaluation-cell = rad { $line }, kolumn { $column }
evaluation-missing =
    { $count ->
        [one] Ett värde saknas: { $cells }. Fyll i det, eller utelämna raden med --missing drop.
       *[other] { $count } värden saknas: { $cells }. Fyll i dem, eller utelämna raderna med --missing drop.
    }
evaluation-not-a-number = Rad { $line }, kolumn { $column }: ”{ $text }” är inte ett tal. Lämna cellen tom om värdet saknas. Decimalkomma läses i filer med semikolon eller tabb, decimalpunkt i alla.
evaluation-too-few = För få rader: minst { $needed } behövs, { $found } finns.
evaluation-too-few-in-group = För få i gruppen { $group }: minst { $needed } behövs, { $found } finns.
evaluation-constant = Värdena varierar inte, så något test går inte att göra.
evaluation-not-two-groups = Kolumnen med grupper ska ha exakt två olika värden, den har { $found }.
evaluation-not-a-share = { $successes } av { $n } är ingen andel.
evaluation-no-discordant = Ingen ändrade sitt svar, så något test går inte att göra.
evaluation-dependent =
    { $others ->
        [none] Kolumnen { $column } är noll på varje rad. Ta bort den.
       *[some] Kolumnen { $column } följer helt av { $on }. Ta bort en av dem.
    }
evaluation-full-leverage = Rad { $line } bestämmer ensam en koefficient, så medelfel av slaget hc3 går inte att beräkna.
evaluation-not-zero-one = Rad { $line }, kolumn { $column }: bara 0 och 1 går att använda, här står { $value }.
evaluation-negative = Rad { $line }, kolumn { $column }: ett antal är aldrig under noll, här står { $value }.
evaluation-not-positive = Rad { $line }, kolumn { $column }: nämnaren ska vara större än noll, här står { $value }.
evaluation-switches-back = Rad { $line }, kolumn { $column }: går tillbaka till 0. I tidsordning ska kolumnen vara 0 och sedan 1.
evaluation-never-switches = Kolumnen { $column } ändras aldrig. Den ska vara 0 före och 1 efter.
evaluation-separation = Antalen är noll överallt där en koefficient avgörs, så den växer utan gräns. Ta bort en kolumn eller slå ihop tider.
evaluation-not-converged = Beräkningen blev inte färdig på { $rounds } varv.
evaluation-empty-cell =
    { $treated ->
        [yes] Inga rader för dem som är med
       *[no] Inga rader för dem som inte är med
    }{ $after ->
        [yes] { " efter." }
       *[no] { " före." }
    }
evaluation-treatment-varies = Enheten { $unit } är både med och inte med. Kolumnen ska säga vem, inte när.
evaluation-staggered = Enheterna börjar vid olika tid: efter = 1 finns redan vid { $first }, efter = 0 ännu vid { $other }. Metoden kräver samma start för alla.
evaluation-unit-across-clusters = Enheten { $unit } hör till flera kluster.
evaluation-too-few-clusters = För få kluster: minst { $needed } behövs, { $found } finns.
evaluation-too-few-treated-clusters = För få kluster: minst { $needed } med och { $needed } utan åtgärden behövs, { $treated } med och { $untreated } utan finns.
evaluation-lag-too-long = Fördröjningen { $lags } är för lång för { $rows } rader.
evaluation-out-of-range =
    { $what ->
        [p] P-värdet { $value } ligger inte mellan 0 och 1.
        [share] Andelen { $value } ligger inte mellan 0 och 1.
        [power] Styrkan { $value } är inte möjlig.
        [difference] Skillnaden { $value } är för liten.
        [sd] Spridningen { $value } ska vara större än noll.
       *[other] { $value } är utanför det som går att räkna med.
    }
evaluation-says-shares-of =
    { $result ->
        [up] Andelen är högre i gruppen { $first } än i gruppen { $second }, med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }). Grupperna kan skilja sig åt också i annat.
        [down] Andelen är lägre i gruppen { $first } än i gruppen { $second }, med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }). Grupperna kan skilja sig åt också i annat.
       *[open] Om andelarna skiljer sig åt mellan gruppen { $first } och gruppen { $second } går inte att avgöra ({ $level } procents säkerhet, i svaren { $size } procentenheter); skillnader mellan { $low } och { $high } procentenheter är förenliga med svaren.
    }
evaluation-says-shares-since =
    { $result ->
        [up] Andelen som vet att medlen finns är högre än i mätningen som slutade { $second }, med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }).
        [down] Andelen som vet att medlen finns är lägre än i mätningen som slutade { $second }, med { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }).
       *[open] Om andelen som vet att medlen finns skiljer sig från mätningen som slutade { $second } går inte att avgöra ({ $level } procents säkerhet, i svaren { $size } procentenheter); skillnader mellan { $low } och { $high } procentenheter är förenliga med svaren.
    }
evaluation-says-shares-around =
    { $result ->
        [up] Andelen som vet att medlen finns är högre efter kampanjen, { $second }{ "\u00A0" }% av { $after } som svarade, än före, { $first }{ "\u00A0" }% av { $before }: skillnaden är { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }). Men samma personer behöver inte ha svarat båda gångerna, och annat kan ha hänt däremellan.
        [down] Andelen som vet att medlen finns är lägre efter kampanjen, { $second }{ "\u00A0" }% av { $after } som svarade, än före, { $first }{ "\u00A0" }% av { $before }: skillnaden är { $size } procentenheter ({ $level }-procentigt intervall { $low } till { $high }). Men samma personer behöver inte ha svarat båda gångerna, och annat kan ha hänt däremellan.
       *[open] Före kampanjen visste { $first }{ "\u00A0" }% av { $before } som svarade att medlen finns, efter den { $second }{ "\u00A0" }% av { $after }. Om andelen skiljer sig går inte att avgöra ({ $level } procents säkerhet, i svaren { $size } procentenheter); skillnader mellan { $low } och { $high } procentenheter är förenliga med svaren.
    }

# Arbetsbänken.
evaluation-nav = Utvärdering
evaluation-title = Utvärdering
evaluation-lede = Har något förändrats, och går det att säga säkert? Här ställer du en fråga till siffror och får svaret i ord.
evaluation-lede-reader = Här läser du de utvärderingar som har delats med parterna.
evaluation-new = Ny utvärdering
evaluation-list = Utvärderingar
evaluation-none = Inga utvärderingar än.
evaluation-column-title = Rubrik
evaluation-column-answer = Svar
evaluation-column-standing = Läge
evaluation-column-writer = Gjord av
evaluation-column-date = Dag
evaluation-not-asked = Frågan är inte ställd än
evaluation-standing = { $standing ->
    [begun] Påbörjad
    [answered] Inte sparad
    [saved] Sparad
   *[shared] Delad med parterna
    }
evaluation-choose = Välj
evaluation-verdict = { $what ->
    [changed] Ja, nivån ändrades
    [differ] Ja, grupperna skiljer sig åt
    [before-after] Ja, värdena ändrades
    [share] Så stor är andelen
    [how-many] Så många behövs
    [open] Går inte att avgöra
    [too-few] För få för ett svar än
   *[few-people] Visas inte: för få personer
    }
evaluation-source-told = { $source ->
    [paste] en inklistrad tabell
    [file] en fil
    [cases-week] ansökningar och beviljanden per vecka, ur systemet
    [cases-month] ansökningar och beviljanden per månad, ur systemet
    [interest-week] besök, ansökningar och beviljanden per vecka, ur systemet
    [amounts-month] beviljade belopp per mål och månad, ur systemet
   *[answers] svaren på uppföljningens frågor, ur systemet
    }
evaluation-wish = { $wish ->
    [changed] Har det förändrats sedan …?
    [differ] Skiljer sig de som varit med från de andra?
    [before-after] Före och efter för samma personer
    [share] Hur stor andel?
   *[how-many] Hur många svar behövs?
    }
evaluation-wish-since = Har det förändrats sedan { $event } ({ $since })?
evaluation-wish-hint = { $wish ->
    [changed] En siffra per vecka, månad eller kvartal, till exempel ansökningar före och efter en film på intranätet.
    [differ] En rad per person, med ett värde och vilken av två grupper personen hör till.
    [before-after] En rad per person, med ett värde före och ett efter.
    [share] En rad per svar. Hur många av tio, och hur säkert är det?
   *[how-many] Räkna ut det innan du frågar. Ingen tabell behövs.
    }
evaluation-begin-lede = Först väljer du vad du vill veta och lämnar siffrorna. Sedan väljer du kolumner.
evaluation-begin-submit = Fortsätt
evaluation-source = Var finns siffrorna?
evaluation-source-kind = { $source ->
    [paste] Jag klistrar in en tabell
    [file] Jag har en fil
    [cases-week] Ansökningar och beviljanden per vecka, ur systemet
    [cases-month] Ansökningar och beviljanden per månad, ur systemet
    [interest-week] Besök, ansökningar och beviljanden per vecka, ur systemet
    [amounts-month] Beviljade belopp per mål och månad, ur systemet
    [answers] Svaren på uppföljningens frågor, ur systemet
   *[other] Ingen tabell
    }
evaluation-source-file = CSV eller Excel (.xlsx), högst 20{ "\u00A0" }000 rader.
evaluation-table = Tabellen
evaluation-table-hint = Kopiera från Excel med rubrikraden först. Ta inte med namn eller personnummer: de behövs inte. Lämna en cell tom om värdet saknas.
evaluation-file = Fil
evaluation-wish-label = Vad vill du veta?
evaluation-preview = De första raderna i din tabell
evaluation-preview-note = Bara du ser tabellen. När du sparar behålls bara de kolumner som svaret bygger på.
evaluation-ask-submit = Visa svaret
evaluation-outcome = Vad ska ha förändrats?
evaluation-outcome-hint = Kolumnen med siffror.
evaluation-time = Tid
evaluation-time-label = Vilken kolumn säger när?
evaluation-time-hint = Till exempel 2026-03, 2026-v07, 2026 K1, 2026-03-01 eller ett nummer. Skriv likadant på alla rader.
evaluation-since = Sedan när?
evaluation-since-hint = Den första tiden som räknas som efter, skriven som i kolumnen.
evaluation-event = Vad hände då?
evaluation-event-hint = Några ord, till exempel filmen på intranätet.
evaluation-values = Vad är det för siffror?
evaluation-values-kind = { $values ->
    [people] Antal personer eller ärenden
    [things] Antal av något annat
   *[measure] Mått, belopp eller medelvärden
    }
evaluation-values-hint = { $values ->
    [people] Ett till fyra visas aldrig.
    [things] Till exempel besök på en sida.
   *[measure] Till exempel dagar, kronor eller poäng.
    }
evaluation-per = Ska siffran ställas i relation till något?
evaluation-per-hint = Till exempel antalet anställda. Välj inget om du är osäker.
evaluation-season = Följer siffrorna årstiderna?
evaluation-season-hint = Då räknas sommar och vinter bort. Det behövs minst två hela år före.
evaluation-season-kind = { $season ->
    [weeks] Ja, och raderna är veckor
    [months] Ja, och raderna är månader
   *[quarters] Ja, och raderna är kvartal
    }
evaluation-nothing-chosen = Inget
evaluation-no-season = Nej, eller vet inte
evaluation-value-label = Vad ska jämföras?
evaluation-value-hint = Ett tal eller ja och nej för varje person.
evaluation-group-label = Vilken kolumn säger vem som varit med?
evaluation-group-hint = Två grupper, till exempel ja och nej.
evaluation-before = Värdet före
evaluation-after = Värdet efter
evaluation-pair-hint = Ett tal, eller ja och nej.
evaluation-extreme-label = Hur valdes deltagarna?
evaluation-extreme-kind = De valdes för att värdet var ovanligt högt eller lågt
evaluation-share-column = Vilken kolumn har svaren?
evaluation-yes-label = Vilka svar ska räknas?
evaluation-yes-hint = Skriv svaret som det står i tabellen, till exempel ja. Flera skiljs åt med semikolon: 4; 5.
evaluation-asked-label = Hur många fick frågan?
evaluation-asked-hint = Lämna tomt om du inte vet.
evaluation-drop-label = Rader där ett värde saknas
evaluation-drop-kind = Utelämna dem
evaluation-compared-label = Vad ska jämföras?
evaluation-compared-kind = { $what ->
    [shares] Andelen i två grupper
    [means] Medelvärdet i två grupper
   *[pairs] Samma personer före och efter
    }
evaluation-first-share = Den ena andelen
evaluation-second-share = Den andra andelen
evaluation-only-shares = Bara för andelar, i procent.
evaluation-difference-label = Den minsta skillnad som spelar roll
evaluation-only-means = Bara för medelvärden och för samma personer. Till exempel 0,5 på en skala från 1 till 5.
evaluation-sd-label = Hur mycket värdena sprider sig
evaluation-sd-hint = Standardavvikelsen från en tidigare mätning. På en skala från 1 till 5 är den ofta omkring 1. För samma personer: ändringarnas spridning.
evaluation-power-label = Hur säker vill du vara på att se skillnaden?
evaluation-power-hint = I procent. 80 är vanligt.
evaluation-number-fault = Skriv ett tal i ”{ $field }”, till exempel 0,5
evaluation-share-fault = Skriv en andel från 0 till 100 i ”{ $field }”

# Svaret.
evaluation-page-too-few = { $told ->
    [no] Det går inte att svara än: minst { $needed } { $what ->
        [answers] svar
        [pairs] personer med värde både före och efter
        [group] personer i varje grupp
        [points] tider både före och efter
       *[seasons] hela år före
        } behövs, och det finns färre än fem.
   *[yes] Det går inte att svara än: minst { $needed } { $what ->
        [answers] svar
        [pairs] personer med värde både före och efter
        [group] personer i varje grupp
        [points] tider både före och efter
       *[seasons] hela år före
        } behövs, och det finns { $found }.
    }
evaluation-page-few-people = Svaret visas inte: färre än fem personer ligger bakom en av siffrorna. Slå ihop grupper eller svar, eller vänta tills fler har svarat.
evaluation-page-missing =
    { $count ->
        [one] Ett värde saknas: { $cells }. Fyll i det, eller kryssa för att utelämna raden.
       *[other] { $count } värden saknas: { $cells }. Fyll i dem, eller kryssa för att utelämna raderna.
    }
evaluation-page-answered = { $asked } fick frågan, { $answered } svarade ({ $share }{ "\u00A0" }%).
evaluation-page-among-answered = Svaret gäller bland dem som svarade. Hade alla svarat kunde andelen ha varit allt mellan { $low } och { $high }{ "\u00A0" }%.
evaluation-page-extreme = Deltagarna valdes för att ett värde var ovanligt. Sådana värden dras tillbaka mot det vanliga av sig själva. Jämför med en grupp som inte var med innan du säger att något ändrade sig.
evaluation-page-left = { $count } har ett värde före men inget efter. Före låg de i medeltal på { $left }, de som är kvar på { $stayed } (skillnad { $difference }).
evaluation-page-gaps =
    { $count ->
        [one] En tid saknas i serien. Saknades den av en slump gör det inget, annars kan svaret bli fel.
       *[other] { $count } tider saknas i serien. Saknas de av en slump gör det inget, annars kan svaret bli fel.
    }
evaluation-page-others = Vi har räknat bort det som kan bero på { $names }.
evaluation-page-depends = Närliggande tider hänger ihop. Osäkerheten är räknad så att den tar hänsyn till det.
evaluation-exploratory = Utforskande: frågan ställdes när siffrorna redan fanns. Den som letar länge hittar alltid något. Bestäm nästa gång fråga och metod innan svaren kommer.
evaluation-checks = Det här bygger svaret på
evaluation-numbers = Siffrorna
evaluation-numbers-title = Siffrorna bakom svaret
evaluation-how-heading = Så är det räknat
evaluation-what = Vad
evaluation-value = Värde
evaluation-unit-title = Enhet
evaluation-unit = { $unit ->
    [share] andel, där 1 är allt
    [points] skillnad mellan andelar, där 1 är allt
    [count] antal
   *[probability] sannolikhet
    }
evaluation-estimate = Uppskattning
evaluation-measured = Uppmätt
evaluation-fitted = Beräknad nivå
evaluation-otherwise = Utan ändring
evaluation-rose = Ökade
evaluation-fell = Minskade
evaluation-group = Grupp
evaluation-group-number = Grupp { $number }
evaluation-count = Antal
evaluation-points = { $size } procentenheter
evaluation-tiny-p = mindre än 0,001
evaluation-span = { $size } ({ $low } till { $high })
evaluation-range = { $low } till { $high }
evaluation-the-changes = ändringarna
evaluation-label = { $what ->
    [low] Lägst, med hänsyn till slumpen
    [high] Högst, med hänsyn till slumpen
    [share] Andelen { $name }
    [share-in] Andelen i { $name }
    [mean] Medelvärdet i { $name }
    [mean-in] Medelvärdet i { $name }
    [count-in] Antal i { $name }
    [yes] Antal { $name }
    [answers] Antal svar
    [asked] Antal som fick frågan
    [bounds] Om alla hade svarat
    [difference] Skillnaden
    [change] Ändringen
    [level-change] Nivåns ändring
    [persons] Antal personer
    [to-no] Gick från ja till nej
    [to-yes] Gick från nej till ja
    [pairs] Personer som behövs
    [each-group] Svar som behövs i varje grupp
    [first-share] Den ena andelen
    [second-share] Den andra andelen
    [wanted-difference] Skillnaden som ska gå att se
    [spread] Spridningen
    [power] Sannolikheten att se den
    [points-before] Tider före
    [points-after] Tider efter
    [dispersion] Spridning i det som blir över
    [autocorrelation] Hur en tid hänger ihop med nästa
    [p] P-värde
    [p-exact] P-värde, exakt
   *[p-ranks] P-värde ur rangordningen
    }
evaluation-chart-series = { $outcome } före och efter { $event }
evaluation-chart-series-about = Varje punkt är uppmätt. Den hela linjen är den beräknade nivån, den streckade hur det hade fortsatt om nivån inte hade ändrats. Det lodräta strecket är { $event }.
evaluation-chart-series-text = { $before } tider före och { $after } efter { $event } ({ $since }). Där ligger den beräknade nivån på { $fitted }; utan ändring hade den legat på { $otherwise }.
evaluation-hidden-points = Tider med en till fyra personer eller ärenden ritas inte; i tabellen står –.
evaluation-chart-change = Ändringen, och hur säker den är
evaluation-chart-difference = Skillnaden, och hur säker den är
evaluation-chart-share = Andelen, och hur säker den är
evaluation-chart-change-about = Punkten är uppskattningen. Strecket visar vilka värden som är förenliga med siffrorna. Går strecket över noll kan det lika gärna vara åt andra hållet.
evaluation-chart-levels = Nivåerna, och hur säkra de är
evaluation-chart-levels-about = Punkten är uppskattningen. Strecket visar vilka värden som är förenliga med siffrorna.
evaluation-chart-pairs = Från { $before } till { $after }
evaluation-chart-pairs-about = Varje linje är minst fem personer som låg nära varandra före. Ingen enskild persons värde visas.
evaluation-chart-pairs-text = { $up } av { $groups } grupper ökade.
evaluation-pairs-note = Grupperna är gjorda i ordning efter värdet före, med minst fem personer i varje.
evaluation-chart-spread = Hur { $of } fördelar sig
evaluation-chart-spread-about = Stapelns yta är hur många. Staplar slås ihop tills det finns minst fem personer i varje.
evaluation-chart-spread-text = Flest ligger mellan { $range }: { $count } personer.
evaluation-spread-note = Gränserna är till och med det lägre värdet, upp till det högre.
evaluation-how = { $method ->
    [wilson] Andelen är antalet som svarade så, delat med alla svar. Intervallet är Wilsons (1927): de andelar som svaren inte talar emot.
    [newcombe-10] Skillnaden är den första andelen minus den andra. Intervallet är Newcombes metod 10 (1998), ur Wilsons intervall för var och en.
    [mcnemar] Skillnaden är andelen ja efter minus andelen ja före. Intervallet är Newcombes för samma personer (1998). P-värdet är McNemars, exakt, ur dem som bytte svar.
    [welch-t-mann-whitney] Skillnaden är den första gruppens medelvärde minus den andras. Intervall och p-värde är Welchs (1947), som inte kräver att grupperna sprider sig lika. P-värdet ur rangordningen är Mann och Whitneys.
    [paired-t-wilcoxon] Ändringen är medelvärdet av efter minus före, person för person. Intervall och p-värde är Students för par. P-värdet ur rangordningen är Wilcoxons.
    [segmented-gaussian-plain] En rät linje genom tiden, med ett hopp vid den tid du angav, anpassad med minsta kvadratmetoden. Osäkerheten är Students.
    [segmented-gaussian-newey-west] En rät linje genom tiden, med ett hopp vid den tid du angav, anpassad med minsta kvadratmetoden. Osäkerheten är Neweys och Wests (1987), som räknar med att närliggande tider hänger ihop.
    [segmented-quasi-poisson-plain] Antalen antas växa eller minska lika många procent per tid, med ett hopp vid den tid du angav (kvasi-Poisson). Ändringen är hoppet i procent. Osäkerheten räknar med att antalen varierar mer än slumpen ensam ger.
    [segmented-quasi-poisson-newey-west] Antalen antas växa eller minska lika många procent per tid, med ett hopp vid den tid du angav (kvasi-Poisson). Ändringen är hoppet i procent. Osäkerheten är Neweys och Wests (1987), som räknar med att närliggande tider hänger ihop.
    [normal-approximation] Så många behövs för att en skillnad av den storleken ska synas, räknat med normalfördelningen och 95 procents säkerhet.
    [noncentral-t-paired] Så många par behövs för att en ändring av den storleken ska synas, räknat med t-fördelningen och 95 procents säkerhet.
   *[noncentral-t] Så många behövs för att en skillnad av den storleken ska synas, räknat med t-fördelningen och 95 procents säkerhet.
    }
evaluation-no-chance = Inga lottade tal används: samma tabell ger samma svar.
evaluation-data-hash = Tabellens kontrollsumma (SHA-256): { $hash }
evaluation-footer = Utvärdering { $number }, sparad { $date } av { $writer }

# Spara, dela, ta ut.
evaluation-save-heading = Spara svaret
evaluation-save-lede = Ett sparat svar ändras aldrig. Bara du ser det tills du delar det.
evaluation-save-title = Rubrik
evaluation-save-title-hint = Vad utvärderingen gällde, till exempel Filmen på intranätet.
evaluation-save-submit = Spara svaret
evaluation-saved = Svaret är sparat.
evaluation-share-heading = Dela svaret
evaluation-share-lede = Samordnaren, partsföreträdarna och utvärderarna ser svaret, inte tabellen. Det går inte att ångra.
evaluation-share-submit = Dela med parterna
evaluation-share-done = Svaret är delat med parterna.
evaluation-remove-submit = Ta bort utvärderingen
evaluation-remove-done = Utvärderingen är borttagen.
evaluation-change-question = Ändra frågan
evaluation-download = Ladda ned svaret
evaluation-shared-on = Delad med parterna { $date } av { $writer }.
evaluation-saved-by = Sparad { $date } av { $writer }. Inte delad.
evaluation-asked-of = Frågan: { $wish } · Siffrorna: { $source }
evaluation-not-saved = Svaret är inte sparat än. Det tas bort efter 30 dagar.

# Minsta antal.
evaluation-minimums-title = Hur många som behövs för ett svar
evaluation-minimums-lede = Med färre säger sidan att det inte går att svara än, och hur många som behövs. Under fem visas aldrig något, vad ni än väljer.
evaluation-minimum-answers = Svar bakom en andel
evaluation-minimum-pairs = Personer med värde både före och efter
evaluation-minimum-group = Personer i varje grupp
evaluation-minimum-points = Tider både före och efter
evaluation-minimum-seasons = Hela år före, när siffrorna följer årstiderna
evaluation-minimum-hint = { $minimum ->
    [answers] Vanligen { $usual }. Med färre kan andelen vara nästan vad som helst.
    [pairs] Vanligen { $usual }. Med färre kan en enda person avgöra.
    [group] Vanligen { $usual }. Med färre kan en enda person avgöra.
    [points] Vanligen { $usual }: ett år av månader, eller ett kvartal av veckor.
   *[seasons] Vanligen { $usual }. Ett enda år går inte att skilja från en trend.
    }
evaluation-minimums-saved = Minsta antal är sparade. Svar som redan finns ändras inte.

# Fel.
evaluation-fault-standing = { $standing ->
    [begun] Frågan är inte ställd än
    [answered] Svaret är inte sparat än
    [saved] Svaret är redan sparat
   *[shared] Svaret är redan delat
    }
evaluation-fault-too-many-rows = Tabellen har fler än { $max } rader. Använd storlom evaluate i terminalen, eller slå ihop raderna.
evaluation-fault-identity = Rad { $line }, kolumn { $column }: här står ett personnummer. Ta bort kolumnen; den behövs inte.
evaluation-fault-same-column = Kolumnen är redan vald till något annat
evaluation-fault-times = Skriv en tid från { $first } till { $last }, som den står i kolumnen
evaluation-fault-not-a-time = Rad { $line }: ”{ $text }” är ingen tid som går att ordna. Skriv alla likadant: 2026-03, 2026-v07, 2026 K1, 2026-03-01 eller ett nummer.
evaluation-fault-answer = Svaret finns inte i kolumnen. Där står: { $known }
evaluation-fault-few-in-series = Någon tid har ett till fyra ärenden, och då visas serien bara för dem som får öppna ärendena. Välj månader i stället för veckor, eller be samordnaren.
evaluation-fault-nothing-yet = Det finns inga sådana uppgifter i systemet än
evaluation-fault-more-than-asked = Fler har svarat ({ $answered }) än som fick frågan

# Systemets egna serier.
evaluation-period = Period
evaluation-received = Ansökningar
evaluation-granted = Beviljade
evaluation-granted-amount = Beviljat belopp
evaluation-goal = Mål
evaluation-who = Vem svarade
evaluation-scale = Svar (1–5)
evaluation-helped = Svarade 4 eller 5

## demo

demo-enter-as = Gå in som { $name }
demo-roles = Gå in efter roll och myndighet
demo-more = Fler personer på { $agency }
# Vad en roll kommer hit för, på en rad.
demo-sees =
    { $role ->
        [employee] Se vad du kan söka för, sök på fem minuter och följ din ansökan.
        [manager] Säg ja eller nej till en ansökan på en minut, och rapportera vad enheten behöver.
        [representative] Enas om syftet, besluta tillsammans på samma underlag och se vart pengarna gick.
        [coordinator] En startsida som säger vad som väntar, och varför.
        [finance] Bokför avsättning och betalningar. Varje krona går att följa till sitt beslut.
        [analyst] Ställ en fråga i ord till siffror: har det förändrats, och går det att säga säkert?
        [administrator] Lägg upp medarbetare och roller, utan att se ett enda ärende.
        [reviewer] Se vem som har öppnat ärenden utanför sin egen uppgift.
       *[other] Se helheten, aldrig ett enskilt ärende.
    }
demo-foundation = Ordnar webinarier, kurser och erfarenhetsutbyten för myndigheterna. Den är också påhittad.
demo-guests = Till stiftelsens träffar kommer också folk från de här myndigheterna, som inte har något annat i demon.
demo-title = Gå in i demon
demo-no-mail = Demon skickar inga mejl.
demo-sign-up-ends = Demon skickar inga mejl, så här tar anmälan slut. Annars hade du fått ett brev med en länk att bekräfta med inom 30 minuter.
demo-notice-ends = Demon skickar inga mejl, så här tar det slut. Annars hade du fått ett brev med en länk att bekräfta med.
demo-lede = Välj vem du vill vara. Inget lösenord behövs. Fyra påhittade myndigheter, från 12 till 9{ "\u00A0" }000 anställda; människorna är också påhittade.

# Utbytet: evenemang i en kalender som är öppen för alla.

nav-events = Evenemang
nav-exchange = Lär av andra
exchange-calendar = Kalender
exchange-calendar-of = Kalender från { $organisation }
exchange-title =
    { $count ->
        [0] Inget är planerat just nu
        [one] Ett evenemang på gång
       *[other] { $count } evenemang på gång
    }
exchange-held-title =
    { $count ->
        [0] Inget hölls { $year }
        [one] Ett evenemang hölls { $year }
       *[other] { $count } evenemang hölls { $year }
    }
exchange-lede = Webinarier, kurser och erfarenhetsutbyten från { $organisation }. Öppet för alla att läsa, och det kostar inget att delta.
exchange-filter = Sök i kalendern
exchange-all-kinds = Alla slag
exchange-all-groups = Alla grupper
exchange-kind-label = Slag
exchange-kind =
    { $kind ->
        [webinar] webinarie
        [course] kurs
        [exchange] erfarenhetsutbyte
        [lecture] föreläsning
       *[own] eget slag
    }
exchange-audience-label = För vilka
exchange-audience =
    { $audience ->
        [everyone] alla
        [large] stora myndigheter
        [universities] universitet och högskolor
       *[invited] inbjudna myndigheter
    }
exchange-stage =
    { $stage ->
        [draft] utkast
        [open] öppet
        [full] fullt
        [closed] anmälan har stängt
        [held] har hållits
        [written_up] har hållits och beskrivits
       *[cancelled] inställt
    }
exchange-when = { $day }, { $from }–{ $to }
exchange-when-two = { $first }, och { $second }
exchange-when-more = { $first }, och { $count } gånger till
exchange-on-the-net = på nätet
exchange-place-and-net = { $place }, och på nätet
exchange-coming = Kommande evenemang
exchange-earlier = Tidigare evenemang
exchange-by-month = Månad för månad
exchange-month-none = Inget är planerat den här månaden.
exchange-months = Andra månader
exchange-none-chosen = Inget av det du valde är planerat just nu
exchange-none-chosen-held = Inget av det du valde hölls { $year }
exchange-see-all = Visa alla
exchange-subscribe = Följ kalendern
exchange-ics = Prenumerera i din egen kalender
exchange-atom = Atom, för nyhetsläsare
exchange-subscribe-help = Öppnar länken inget? Lägg till en kalender från webben i ditt kalenderprogram och klistra in adressen:
exchange-feed-line = { $when }. { $text }
exchange-to-calendar = Lägg in i din kalender
exchange-manage = Dina evenemang
exchange-times = Tider
exchange-times-hint = En rad för varje gång, till exempel 2026-12-03 09.00–16.00 Första kursdagen. Det som står efter tiden är frivilligt.
exchange-place = Plats
exchange-place-hint = Till exempel en adress, eller Zoom. Lämna tomt om det bara hålls på nätet.
exchange-link = Länk till mötet
exchange-link-hint = Visas aldrig i kalendern.
exchange-price = Pris
exchange-free = kostar inget
exchange-seats = Platser
exchange-seats-hint = Lämna tomt om alla får plats.
exchange-last-day = Sista dag att anmäla sig
exchange-last-day-hint = Till exempel 2026-12-01. Lämna tomt om man kan anmäla sig tills det börjar.
exchange-note = Att tänka på
exchange-invited = Inbjudna myndigheter
exchange-invited-hint = Bara när evenemanget är för inbjudna. En myndighet på varje rad, som den heter i registret. Bara de kan anmäla sig, och deras samordnare får veta. Lämna tomt om du bjuder in på annat sätt.
exchange-fault-unknown-agency = Rad { $line }: det finns ingen myndighet med det namnet. Skriv namnet som i registret, till exempel Arbetsmiljöverket.
exchange-fault-listed-for-none = Välj inbjudna myndigheter under För vilka, eller töm listan.
exchange-fault-not-invited = Evenemanget är för myndigheter som har fått en inbjudan, och din är inte med bland dem. Hör av dig till den som ordnar om ni också borde vara inbjudna.
exchange-invited-note = Det här är för dem som har fått en inbjudan.
exchange-introduces = Det här är en introduktion till
exchange-introduces-later = Det här är en introduktion till ”{ $title }”. Anmälan dit öppnar senare.
exchange-introduced-by = En introduktion till det här är
exchange-introduces-label = Introduktion till
exchange-introduces-none = Inget annat
exchange-speakers = Medverkande
exchange-written-up = Så var det
exchange-write-up = Berätta hur det var
exchange-write-up-hint = Vad sades, vilka frågor kom upp, och vad tog deltagarna med sig? Skriv inga namn på deltagare.
exchange-publish = Publicera
exchange-published = Evenemanget är publicerat.
exchange-draft-note = Det här är ett utkast. Ingen annan ser det förrän du publicerar.
exchange-change = Ändra
exchange-change-title = Ändra evenemanget
exchange-change-lede =
    { $count ->
        [one] En person får ett mejl om rubriken, tiden, platsen eller länken ändras.
       *[other] { $count } personer får ett mejl om rubriken, tiden, platsen eller länken ändras.
    }
exchange-cancel = Ställ in
exchange-cancel-title = Ställ in ”{ $title }”
exchange-cancel-lede = Evenemanget står kvar i kalendern som inställt, så att ingen kommer i onödan. Det går inte att ångra.
exchange-because = Varför
exchange-cancelled = Evenemanget är inställt.
exchange-cancelled-because = Inställt: { $why }
exchange-throw-away = Kasta utkastet
exchange-throw-away-lede = Utkastet försvinner, med allt som hör till det. Det går inte att ångra.
exchange-fault-named = Ett annat evenemang, en önskan eller ett brev hänvisar till utkastet. Ändra det först.
exchange-copy = Gör en kopia
exchange-new = Nytt evenemang
exchange-write-up-saved = Det du berättade är sparat.
exchange-saved = Evenemanget är sparat.
exchange-saved-draft = Utkastet är sparat. Läs igenom och publicera när det är klart.
exchange-back = Tillbaka
exchange-title-label = Rubrik
exchange-own-kind = Eget slag
exchange-own-kind-hint = Fyll bara i om du valde eget slag. Till exempel mingel.
exchange-text = Text
exchange-text-hint = Vad handlar det om, och för vem är det? Tom rad ger nytt stycke, en rad som börjar med - blir en punkt, och [text](https://…) blir en länk.
exchange-all = Alla evenemang, senaste först
exchange-first-day = Första dag
exchange-see-calendar = Se kalendern som alla ser den
exchange-taken = Anmälda
exchange-taken-of = { $taken } av { $seats }
exchange-ahead =
    { $count ->
        [0] Du har inget publicerat framöver
        [one] Ett evenemang framöver
       *[other] { $count } evenemang framöver
    }
exchange-fault-line = Rad { $line }: { $fault }
exchange-fault-no-time = Vi hittar ingen tid. Skriv till exempel 3 december 2026 09.00–16.00.
exchange-fault-day = Vi förstår inte datumet. Skriv till exempel 3 december 2026 09.00–16.00.
exchange-fault-weekday = Datumet är en annan veckodag än den du har skrivit.
exchange-fault-no-hour = Klockslaget finns inte den natten, för klockan ställs fram till sommartid.
exchange-fault-overlap = Tiden börjar innan en annan tid samma dag är slut.
exchange-fault-ends-first = Sluttiden ska vara efter starttiden.
exchange-fault-too-many = Skriv högst { $max } tider.
exchange-fault-link = Länken ska börja med https:// och inte ha några mellanslag.
exchange-fault-nowhere = Skriv plats eller länk innan du publicerar, så att deltagarna vet var det är.
exchange-fault-last-day = Sista dag att anmäla sig ska vara senast { $day }, när det börjar.
exchange-fault-begun = Tiden har redan passerat. Ändra tiderna först.
exchange-fault-state = Det går inte, för evenemanget är { $state }.
exchange-fault-introduction = Välj ett annat evenemang som finns.
exchange-sign-up = Anmäl dig
exchange-sign-up-to = Anmäl dig till ”{ $title }”
exchange-sign-up-lede = Det kostar inget. Du kan avanmäla dig när du vill.
exchange-wait = Ställ dig i kö
exchange-wait-for = Ställ dig i kö till ”{ $title }”
exchange-sign-up-until = Anmäl dig senast { $day }
exchange-wait-lede = Alla platser är tagna. Blir en plats ledig går den till den som står först i kön.
exchange-question = Fråga till dem som medverkar
exchange-question-hint = Frivilligt. Bara den som ordnar och de som medverkar ser den.
exchange-needs = Behöver du något för att kunna delta?
exchange-needs-hint = Frivilligt, till exempel teckenspråkstolk eller en plats nära utgången. Bara den som ordnar ser det, och det raderas 14 dagar efter.
exchange-now-seated = Du har en plats.
exchange-now-waiting = Du står i kö.
exchange-now-cancelled = Du är avanmäld.
exchange-link-soon = Länken till mötet visas här ett dygn före.
exchange-meant-for = Evenemanget är till för { $audience }.
exchange-go-to-meeting = Gå till mötet
exchange-you-wait = Du står på plats { $place } i kön. Blir en plats ledig ser du det här.
exchange-you-are-offered = Du har fått en plats. Tacka ja senast { $until }.
exchange-offer-ended = Du tackade inte ja i tid, så platsen gick till nästa i kön.
exchange-take-seat = Tacka ja till platsen
exchange-no-thanks = Tacka nej
exchange-offered-until = erbjuden plats till { $until }
exchange-leave-lede = Platsen går till nästa i kön.
exchange-leave-line-of = Lämna kön till { $title }?
exchange-leave-line-lede = Ställer du dig i kö igen hamnar du sist.
exchange-mine-title = Dina anmälningar
exchange-mine-seated = du har en plats
exchange-mine-waiting = plats { $place } i kön
exchange-mine-offered = tacka ja eller nej
exchange-give-up = Avanmäl dig
exchange-leave-line = Lämna kön
exchange-seats-left =
    { $left ->
        [0] { $seats }, alla tagna
        [one] { $seats }, en kvar
       *[other] { $seats }, { $left } kvar
    }
exchange-line =
    { $count ->
        [one] En står i kö
       *[other] { $count } står i kö
    }
exchange-participants = Deltagare
exchange-participants-title =
    { $count ->
        [0] Ingen är anmäld än
        [one] En är anmäld
       *[other] { $count } är anmälda
    }
exchange-participants-lede = Myndigheter: { $agencies }. I kö: { $waiting }.
exchange-standing =
    { $standing ->
        [seated] har plats
        [waiting] står i kö
        [cancelled] avanmäld
       *[expired] tackade inte ja i tid
    }
exchange-name = Namn
exchange-agency = Myndighet
exchange-email = E-post
exchange-erased = raderat
exchange-attendance = Närvaro
exchange-came = kom
exchange-who-came = Vilka kom?
exchange-all-came = Alla kom
exchange-came-of = { $came } av { $seats } kom
exchange-attendance-saved = Närvaron är sparad: { $said }.
exchange-in-queue = Plats i kön
exchange-save-attendance = Spara vilka som kom
exchange-fault-not-open = Det går inte att anmäla sig just nu. Anmälan har stängt eller evenemanget är inställt.
exchange-fault-over = Evenemanget är över eller inställt.
exchange-fault-already = Du är redan anmäld.
exchange-fault-not-signed-up = Du är inte anmäld.
exchange-fault-no-offer = Platsen gäller inte längre. Den gick till nästa i kön.
exchange-say = Säg vad det gav
exchange-feedback-title = Vad gav ”{ $title }” dig?
exchange-feedback-lede = Den som ordnar ser svaren sammanlagda och texterna för sig, aldrig vem som har svarat. Skriv inga namn.
exchange-ideas-label = Gav det dig nya idéer och inspiration?
exchange-ideas =
    { $ideas ->
        [yes] ja, absolut
        [partly] ja, delvis
        [hardly] nej, knappast
       *[no] nej, inte alls
    }
exchange-takes = Vad tar du med dig hem att pröva?
exchange-better = Vad kan bli bättre?
exchange-optional = Frivilligt.
exchange-send = Skicka
exchange-thanks = Tack, ditt svar är sparat.
exchange-reaction = Vad deltagarna tyckte
exchange-reaction-note = Det är en reaktion just efteråt. Den säger inte vad som ändrades på arbetsplatserna.
exchange-answered = { $answered } av { $came } som var med har svarat. { $gave }
exchange-gave = { $share } säger att det gav nya idéer och inspiration (felmarginal { $low }–{ $high }).
exchange-gave-all = Alla eller nästan alla säger att det gav nya idéer och inspiration.
exchange-gave-none = Inga eller nästan inga säger att det gav nya idéer och inspiration.
exchange-gave-hidden = Hur många som fick nya idéer visas inte, eftersom det skulle peka ut några få.
exchange-fault-no-feedback = Bara den som var med kan svara, en gång och inom två veckor.
exchange-wish-list = Önskelistan
exchange-wishes =
    { $count ->
        [0] Ingen önskar något just nu
        [one] En önskan är inte avslutad
       *[other] { $count } önskningar är inte avslutade
    }
exchange-wishes-lede = Vad vill ni att vi ordnar? Önska, eller säg att du också vill. Det som många vill ha står först.
exchange-wish = Önska något
exchange-wish-lede = Titta först om någon redan har önskat samma sak. Alla ser din myndighet men inte ditt namn.
exchange-wish-title = Vad önskar du?
exchange-wish-hint = En rad, till exempel Hur man följer upp växeltjänstgöring.
exchange-wish-text = Berätta mer
exchange-wish-send = Lägg till på önskelistan
exchange-wished = Din önskan står på listan.
exchange-want = Det vill jag också
exchange-want-no-more = Jag vill inte längre
exchange-now-wanted = Vi har antecknat att du också vill.
exchange-now-not-wanted = Vi har tagit bort att du vill.
exchange-wanted = { $count } vill ha det
exchange-wanted-by-few = färre än fem har sagt att de vill ha det
exchange-wish-facts = Från { $agency } · { $wanted }
exchange-answer =
    { $answer ->
        [none] inget svar än
        [planned] planeras
        [held] har hållits
        [not_now] inte nu
       *[merged] samma som en annan önskan
    }
exchange-answer-label = Svar
exchange-answer-wish = Svara
exchange-change-answer = Ändra svaret
exchange-answer-title = Svara på ”{ $title }”
exchange-said = Vad vill du säga?
exchange-said-hint = Behövs om svaret är inte nu: skriv varför. Är det planerat eller har hållits räcker det att du väljer evenemanget.
exchange-wish-event = Evenemanget det blev
exchange-same-as = Samma som
exchange-none = Inget
exchange-answered-wishes = Besvarade önskningar
exchange-answer-saved = Svaret är sparat.
exchange-wishes-merged = Önskningarna är sammanslagna.
exchange-fault-event-or-text = Välj evenemanget, eller skriv en rad om vad det är eller blir.
exchange-fault-answered = Önskan är redan besvarad.
exchange-fault-unknown-wish = Välj en annan önskan som är öppen.

# Filer som delas
attachment-add = Lägg till en fil
attachment-lede = En PDF, en bild eller en fil från Word, Excel eller Powerpoint.
attachment-file = Fil
attachment-hint-file = Ur bilder tar Storlom bort plats, tid och kamera. I andra filer kan det stå vem som skrev dem.
attachment-name = Vad filen heter
attachment-hint-name = Till exempel Manus till filmen.
attachment-description = Vad bilden visar
attachment-hint-description = Behövs för bilder, för den som inte ser dem. För andra filer kan du lämna fältet tomt.
attachment-kind =
    { $kind ->
        [pdf] PDF
        [png] bild, PNG
        [jpg] bild, JPEG
        [docx] Word
        [xlsx] Excel
       *[pptx] Powerpoint
    }
attachment-added = Filen är tillagd.
attachment-remove = Ta bort { $name }
attachment-remove-title = Ta bort ”{ $name }”?
attachment-remove-lede = Filen försvinner. Det går inte att ångra.
attachment-removed = Filen är borttagen.
attachment-fault-other = Välj en PDF, en bild (PNG eller JPEG) eller en fil från Word, Excel eller Powerpoint.
attachment-fault-not-whole = Filen är inte hel. Spara den en gång till och välj den igen.
attachment-fault-too-large = Filen är för stor när den packas upp.
attachment-fault-macros = Filen innehåller makron eller inbäddade objekt. Spara den utan dem, eller som PDF.
attachment-fault-runs = PDF:en innehåller skript, startar program eller bär med sig andra filer. Spara den som en ny PDF utan dem.
attachment-fault-fetches = Filen hämtar något utifrån när den öppnas: en mall, en bild eller en annan fil. Lägg in det i filen, eller spara som PDF.
attachment-fault-undescribed = Skriv vad bilden visar, för den som inte ser den.
# Material till ett evenemang
material-heading = Material och eget arbete
material-add = Lägg till material
material-lede = Presentationer, något att läsa, eller eget arbete mellan gångerna. Alla kan läsa det på evenemangets sida.
material-title-hint = Till exempel: Eget arbete till den 10 december
material-link = Länk
material-link-hint = Alla kan se den på evenemangets sida.
material-text = Text
material-text-hint = Vad ska deltagarna göra eller ta med sig? Skriv en text eller en länk, eller lägg till en fil.
material-tell = Mejl
material-tell-yes = Tala om det i ett mejl till dem som har en plats
material-added = Materialet finns på sidan.
material-removed = Materialet är borttaget.
material-remove = Ta bort { $title }
material-fault-empty = Skriv en text, en länk eller lägg till en fil. Annars finns inget att ta del av.
letter-material-subject = Nytt material till ”{ $title }”
letter-material = Det finns nytt material till ”{ $title }”. Det här ligger på evenemangets sida:
letter-material-page = Läs det här: { $link }

# Kunskapsbanken
knowledge-bank = Kunskapsbanken
knowledge-title =
    { $count ->
        [0] Kunskapsbanken är tom än
        [one] En text att lära av
       *[other] { $count } texter att lära av
    }
knowledge-found =
    { $count ->
        [0] Inget hittades
        [one] En text hittades
       *[other] { $count } texter hittades
    }
knowledge-lede = Vad myndigheter har gjort med medlen, vad det kostade och gav, och vad de undrar. Öppet för alla att läsa. { $organisation } granskar innan något publiceras.
knowledge-none = Pröva färre eller andra ord, eller ställ en fråga till de andra.
knowledge-filter = Sök i kunskapsbanken
knowledge-search = Sök
knowledge-theme = Tema
knowledge-themes = Teman
knowledge-all-themes = Alla teman
knowledge-kind-label = Vad
knowledge-all-kinds = Allt
knowledge-kind =
    { $kind ->
        [case] fall
        [question] fråga
       *[method] om metod
    }
knowledge-kinds =
    { $kind ->
        [case] Fall
        [question] Frågor
       *[method] Om metod
    }
knowledge-form = Slag av åtgärd
knowledge-all-forms = Alla slag
knowledge-agency-kind = Från vem
knowledge-everyone = Alla
knowledge-unnamed = en myndighet som inte vill visa sitt namn
knowledge-page = Sida { $page } av { $of }
knowledge-next = Nästa sida
knowledge-previous = Föregående sida
knowledge-pages = Sidor
knowledge-own = Det ni skriver på
knowledge-to-review = Att granska
knowledge-state =
    { $state ->
        [draft] utkast
        [sent] granskas
        [returned] tillbaka för ändring
       *[published] publicerad
    }
knowledge-add-case = Berätta om något ni gjort
knowledge-add-question = Ställ en fråga
knowledge-add-method = Dela en metod
knowledge-change = Ändra
knowledge-change-title = Ändra ”{ $title }”
knowledge-form-lede =
    { $kind ->
        [case] Det räcker med en rubrik för att spara ett utkast. Tills ni skickar det ser bara ni som samordnar hos er.
        [question] Stiftelsen läser frågan innan den publiceras. Sedan kan andra myndigheter svara.
       *[method] Hur gör man? Skriv så att en kollega på en annan myndighet kan pröva.
    }
knowledge-field-title = Rubrik
knowledge-hint-title =
    { $kind ->
        [case] Säg vad ni gjorde, till exempel Film på intranätet fick fler att söka.
        [question] En rad, till exempel Hur räknar ni doktorander?
       *[method] En rad, till exempel Så skriver ni ett mål som går att följa upp.
    }
knowledge-need = Behovet
knowledge-question-text = Frågan
knowledge-method-text = Text
knowledge-hint-body =
    { $kind ->
        [case] Vilket problem ville ni lösa? Skriv inget om enskilda personer.
        [question] Vad vill ni veta, och varför?
       *[method] Tom rad ger nytt stycke, en rad som börjar med - blir en punkt, och ## blir en rubrik.
    }
knowledge-measure = Åtgärden
knowledge-hint-measure = Vad gjorde ni, för vilka?
knowledge-cost = Kostnad
knowledge-hint-cost = Ungefär, i kronor. Lämna tomt om ni inte vet.
knowledge-time = Tid
knowledge-hint-time = Till exempel tre månader, två dagar i veckan.
knowledge-gave = Vad det gav
knowledge-hint-gave = Vad ändrades, och hur vet ni det?
knowledge-otherwise = Vad vi skulle göra annorlunda
knowledge-again-label = Skulle ni göra om det?
knowledge-again-title = Skulle göra om det
knowledge-again =
    { $again ->
        [yes] ja
        [otherwise] ja, men på ett annat sätt
       *[no] nej
    }
knowledge-unnamed-label = Vems frågan är
knowledge-unnamed-choice = Visa inte vilken myndighet vi är
knowledge-files-of-campaign = Filer
knowledge-bring-files = Ta med kampanjens filer
knowledge-hint-bring-files = Stiftelsen läser dem innan något publiceras, och du kan ta bort dem igen.
knowledge-hint-unnamed = Varken andra myndigheter eller stiftelsen ser då vilka ni är.
knowledge-saved-draft = Utkastet är sparat. Läs igenom och skicka det när det är klart.
knowledge-saved = Texten är sparad.
knowledge-send = Skicka för granskning
knowledge-sent = Texten är skickad. Stiftelsen läser den innan den publiceras.
knowledge-send-note = Bara ni som samordnar hos er ser utkastet. När ni skickar det läser stiftelsen och publicerar.
knowledge-sent-note = Stiftelsen granskar texten. Ni kan ta tillbaka den om ni vill ändra.
knowledge-returned-note = Stiftelsen skriver: { $because }
knowledge-newest-note = Ni har en nyare text som inte är publicerad.
knowledge-read-newest = Läs den nyare texten
knowledge-read-published = Läs den publicerade texten
knowledge-review-note = Den här texten väntar på granskning.
knowledge-publish = Publicera
knowledge-published = Texten är publicerad.
knowledge-give-back = Skicka tillbaka
knowledge-give-back-title = Skicka tillbaka ”{ $title }”
knowledge-give-back-lede = Den som har skrivit ser vad du skriver här och kan ändra och skicka igen.
knowledge-because = Vad behöver ändras?
knowledge-given-back = Texten är tillbaka hos dem som skrev den.
knowledge-take-down = Ta ned
knowledge-take-down-title = Ta ned { $title }
knowledge-take-down-lede = Ingen annan än de som skrev texten kan läsa den sedan. De ser vad du skriver här och kan ändra och skicka igen.
knowledge-taken-down = Texten är nedtagen, och tillbaka hos dem som skrev den.
knowledge-take-back = Ta tillbaka
knowledge-taken-back = Texten är ett utkast hos er igen. Ingen annan ser den.
knowledge-throw-away = Kasta
knowledge-throw-away-title = Kasta ”{ $title }”?
knowledge-throw-away-draft = Utkastet och dess filer försvinner. Det går inte att ångra.
knowledge-throw-away-replies = Utkastet och dess filer försvinner, och det som andra har skrivit under det. Det går inte att ångra.
knowledge-throw-away-change = Det ni har ändrat försvinner, med filer ni lagt till. Den publicerade texten står kvar. Det går inte att ångra.
knowledge-thrown-away = Utkastet är borta.
knowledge-change-thrown-away = Ändringen är borta. Den publicerade texten står kvar.
knowledge-from = Från { $agency }
knowledge-take-over = Pröva själva
knowledge-take-over-note = Börja från det här fallet hos er. Inget sparas förrän du själv gör det.
knowledge-to-application = Börja en ansökan
knowledge-to-plan = Lägg in i planen
knowledge-to-agreement = Lägg in i avtalet som ni förbereder
knowledge-pattern = Du utgår från ”{ $title }” i kunskapsbanken. Ändra så att det blir ert eget.
knowledge-files = Filer
knowledge-thank = Tack, det här hjälpte
knowledge-unthank = Ta tillbaka tacket
knowledge-now-thanked = Ditt tack är framfört. Ingen ser att det var du.
knowledge-now-unthanked = Ditt tack är borttaget.
knowledge-thanks = { $count } personer har tackat.
knowledge-few-thanks = Färre än fem har tackat.
knowledge-replies =
    { $kind ->
        [question] Svar
       *[other] Frågor till dem som skrev
    }
knowledge-reply =
    { $kind ->
        [question] Svara
       *[other] Ställ en fråga till dem som skrev
    }
knowledge-reply-title =
    { $kind ->
        [question] Svara på ”{ $title }”
       *[other] Fråga om ”{ $title }”
    }
knowledge-reply-lede =
    { $kind ->
        [question] Alla ser ditt svar och din myndighet, men inte ditt namn.
       *[other] Frågan visas för alla när den har fått svar, med din myndighet men utan ditt namn.
    }
knowledge-your-answer = Ditt svar
knowledge-your-question = Din fråga
knowledge-replied =
    { $kind ->
        [question] Ditt svar är publicerat.
       *[other] Frågan är skickad. Den visas här när den har fått svar.
    }
knowledge-reply-from = { $agency } { $day }
knowledge-asker = Den som ställde frågan
knowledge-not-answered = Väntar på svar. Bara ni som frågar och de som skrev ser frågan.
knowledge-answer = Svara
knowledge-answer-title = Svara på frågan
knowledge-answer-body = Ert svar
knowledge-answer-lede = När ni har svarat ser alla både frågan och svaret.
knowledge-answered = Svaret är publicerat.
knowledge-answer-heading = Svar
knowledge-hide = Dölj
knowledge-unhide = Visa igen
knowledge-hidden = dold
knowledge-now-hidden = Inlägget är dolt.
knowledge-now-unhidden = Inlägget visas igen.
knowledge-related = Liknande
knowledge-fault-state = Det går inte, för texten är { $state }.
knowledge-fault-needed = Fyll i det här innan ni skickar, så att andra kan lära av det.
knowledge-fault-files = Lägg till högst { $max } filer.
knowledge-fault-answered = Det finns inget att svara på, eller så är det redan besvarat.
exchange-theme =
    { $theme ->
        [competence] Kompetensutveckling och validering
        [shift] Kompetensväxling till nya uppgifter
        [digital] Digitalisering och nya arbetssätt
        [generation] Generationsväxling
        [mobility] Rörlighet och växeltjänstgöring
        [long_life] Ett långt arbetsliv
        [leadership] Chefer och ledarskap
        [reach] Att nå ut med att medlen finns
        [learning] Följa upp och utvärdera
       *[parties] Parternas arbete tillsammans
    }
# Ord som betyder samma sak när man söker: grupper med komma mellan.
exchange-search-twins = åtgärd insats aktivitet, webinarie webbinarium webinar, medarbetare anställd, kurs utbildning, växeltjänstgöring utbyte, mål syfte, film video, intranät intranet, handledning mentorskap mentor, uppföljning utvärdering, pengar medel kostnad, chef ledare
# Ord som alla texter har, och som ingen letar efter.
exchange-search-small-words = och att det som en ett den de i på av för med till är var har hade om inte vi ni man kan så när hur vad då ska skulle blev bli blir från sig vid men också eller där mer än detta denna sina sin sitt våra vår vårt er ert era
# Ord i avtalets problem och mål som pekar på ett tema.
exchange-theme-words =
    { $theme ->
        [competence] kompetens kunskap kurs utbildning validering lära kan
        [shift] kompetensväxling omskolning uppgifter byta
        [digital] digital system teknik automatisering ai
        [generation] generationsväxling pension ensam ensamma nyckelperson
        [mobility] rörlighet växeltjänstgöring byta utbyte
        [long_life] arbetsliv hållbart orka långt delpension
        [leadership] chef chefer ledarskap ledare
        [reach] känner information berätta nå vet söker
        [learning] följa uppföljning utvärdera utvärdering mäta
       *[parties] parter parterna facken samverkan
    }

# Kontakter
contact-title =
    { $count ->
        [0] Ingen har sagt ja till att bli kontaktad än
        [one] En samordnare vill gärna bli kontaktad
       *[other] { $count } samordnare vill gärna bli kontaktade
    }
contact-room = Kontakter
contact-lede = Samordnare på andra myndigheter som har sagt ja till frågor. Ingen adress visas: det ni skriver går genom Storlom.
contact-filter = Sök bland kontakter
contact-same = De arbetar med samma problem som ni
contact-same-none = Säg själv ja till att bli kontaktad, så ser du vilka som arbetar med samma sak som ni.
contact-all = Alla
contact-write = Skriv till { $name }
contact-write-lede = { $name } får det du skriver som ett mejl, med ditt namn och din myndighet men utan din adress. Svaret kommer hit.
contact-message = Vad vill du fråga?
contact-send = Skicka
contact-sent = Ditt meddelande är skickat.
contact-offer = Säg ja till att bli kontaktad
contact-change = Ändra vad du kan frågas om
contact-offer-lede = Andra ser ditt namn, din myndighet, temana och raden du skriver, aldrig din adress. Du kan ta tillbaka det när du vill, och det försvinner när du inte längre är samordnare.
contact-suggested = Vi har kryssat i det som problemen och målen i ert avtal handlar om. Bara det som du sparar här syns för andra.
contact-line = Vad kan man fråga dig om?
contact-line-hint = Frivilligt. En rad, till exempel Vi har haft växeltjänstgöring i tre år.
contact-yes = Ja, visa mig
contact-offered = Andra kan nu hitta dig här.
contact-withdraw = Ta tillbaka mitt ja
contact-withdrawn = Du syns inte längre bland kontakterna.
contact-mine = Du syns här för andra.
contact-talks = Dina samtal
contact-talk = Samtal med { $name }
contact-talk-facts = { $agency } · { $day }
contact-waits = nytt
contact-you = Du
contact-said = { $name } { $day }
contact-answer = Skriv
contact-answer-send = Skicka svar
contact-settle = Inget mer att svara
contact-settled = Samtalet väntar inte längre på svar från dig.
contact-gone = { $name } är inte längre kontakt och har inte svarat. Du kan inte skriva mer här, men det du har skrivit är kvar. Se vilka andra du kan fråga.
contact-others = Andra kontakter
contact-fault-new = Det har kommit ett nytt meddelande sedan du öppnade sidan. Läs det först.
contact-fault-many = Du har skrivit { $max } meddelanden det senaste dygnet. Vänta lite med nästa.
letter-message-subject = { $name } på { $agency } har skrivit till dig
letter-message-answer = Svara i Storlom: { $link }

# Kännedomsmätningen.
survey-title = Vet medarbetarna att medlen finns?
survey-heading = { $yes } av { $answered } som svarade vet att medlen finns
survey-employees = Myndigheten har omkring { $count } anställda.
survey-heading-all = Alla eller nästan alla som svarade vet att medlen finns
survey-heading-none = Inga eller nästan inga som svarade vet att medlen finns
survey-lede = Tre frågor till alla medarbetare, alltid desamma. Fråga före och efter en kampanj, så ser ni om fler vet.
survey-is-open = Mätningen är öppen till och med { $day }. Inget räknas förrän den har stängt.
survey-spread = Alla medarbetare ser frågorna på sin startsida. Sprid gärna adressen:
survey-ask = Fråga alla medarbetare
survey-open = Öppna mätningen
survey-opened = Mätningen är öppen. Alla medarbetare ser den på sin startsida.
survey-open-lede = Alla som har ett konto kan svara, en gång var. När sista dagen har gått blandas svaren och räknas.
survey-last-day = Sista dagen att svara
survey-days-hint = Mellan tre dagar och två månader från i dag. Två veckor brukar räcka.
survey-not-the-same = Samma personer behöver inte ha svarat båda gångerna.
survey-chart = Vet att medlen finns
survey-chart-about = Andel av dem som svarade, med 95-procentigt intervall, mätning för mätning.
survey-table = Mätningar
survey-answered = Svarade
survey-of = { $answered } av { $asked }
survey-short =
    { $question ->
        [exists] Vet att medlen finns
        [purpose] Vet vad de kan användas till
       *[apply] Vet hur man ansöker
    }
survey-question-exists = Vet du att det finns lokala omställningsmedel på din myndighet?
survey-question-purpose = Vet du vad medlen kan användas till?
survey-question-apply = Vet du hur du ansöker om medlen?
survey-aware =
    { $answer ->
        [yes] Ja
        [no] Nej
       *[unsure] Osäker
    }
survey-state-open = Öppen
survey-state-lost = Svaren gick inte att öppna
survey-too-few = Färre än fem
survey-hidden = Visas inte, få personer
survey-nearly-none = Inga eller nästan inga
survey-nearly-all = Alla eller nästan alla
survey-share = { $share } ({ $low }–{ $high })
survey-promise-heading = Svaren är anonyma
survey-promise-how = Så skyddas svaren
survey-promise = Så länge mätningen är öppen ligger varje svar krypterat utanför databasen. När den stänger blandas alla svar, det framgår inte längre vem som har svarat vad, och nyckeln förstörs. Svarar färre än fem visas och sparas ingenting.
survey-promise-limits = Löftet håller mot den som har kopior av databasen, säkerhetskopior och loggar. Medan svaren kommer in vilar det också på dem som sköter servern: den som styr den då skulle kunna läsa dem.
survey-reply-title = Tre frågor om omställningsmedlen
survey-reply-lede = Ditt svar är anonymt: det krypteras direkt, blandas med de andras när mätningen stänger { $day }, och visas aldrig för någon. Svarar du igen gäller det sista svaret.
survey-send = Skicka svaren
survey-thanks = Tack! Ditt svar är sparat. Det visas inte för någon.
survey-start = Svara på tre frågor om omställningsmedlen
survey-start-lede = Anonymt, en minut, till och med { $day }. Har du redan svarat behöver du inte göra något.
survey-link = Mät om medarbetarna vet att medlen finns
survey-fault-days = Välj en sista dag mellan tre dagar och två månader från i dag.
survey-fault-open = En mätning är redan öppen. Vänta tills den har stängt.
survey-fault-closed = Mätningen har stängt, så det går inte längre att svara.

# Reaktioner: vad deltagarna skrev, sorterat i teman, och siffrorna evenemang för evenemang.
reaction-trend = Reaktioner
reaction-title =
    { $many ->
        [0] Inte på något av { $all } evenemang fick nio av tio nya idéer
        [one] På ett av { $all } evenemang fick minst nio av tio nya idéer
       *[other] På { $many } av { $all } evenemang fick minst nio av tio nya idéer
    }
reaction-title-no = Färre än nio av tio fick nya idéer
reaction-none-counted = Ingen siffra kan visas än
reaction-lede = Det här är deltagarnas reaktion just efteråt. Den säger inte vad som ändrades på arbetsplatserna.
reaction-filter = Välj evenemang
reaction-chart-title = Andel som fick nya idéer och inspiration
reaction-chart-about = Varje rad är ett evenemang, det äldsta först, med felmarginal (95 procent). Streckad linje: siffran kan inte visas eller inte sägas exakt.
reaction-chart-text =
    { $count ->
        [one] Ett evenemang. Siffran står i tabellen.
       *[other] { $count } evenemang i tidsordning. Siffrorna står i tabellen.
    }
reaction-share = Fick nya idéer
reaction-margin = Felmarginal
reaction-answers = Svar
reaction-rate = Svarsandel
reaction-few = färre än fem har svarat
reaction-hidden = visas inte, skulle peka ut några få
reaction-nearly-all = alla eller nästan alla
reaction-nearly-none = inga eller nästan inga
reaction-note = Reaktion just efteråt, från dem som var med och svarade inom två veckor. Där siffran inte visas är den inte noll: för få har svarat, eller så skulle den peka ut några få. Evenemangen läggs inte ihop, för då gick det att räkna ut dem.
reaction-awaited =
    { $count ->
        [one] Ett evenemang väntar på svar och räknas när två veckor har gått.
       *[other] { $count } evenemang väntar på svar och räknas när två veckor har gått.
    }
reaction-sort-link = Läs och sortera texterna
reaction-texts =
    { $count ->
        [0] Ingen har skrivit något
        [one] En text från deltagarna
       *[other] { $count } texter från deltagarna
    }
reaction-texts-lede = Bara du som ordnar läser dem, och ingen ser vem som skrev. En text kan ha flera teman. På evenemangets sida visas teman som minst fem personer har skrivit om, aldrig texterna.
reaction-sort = Spara sorteringen
reaction-no-themes = Lägg till ett tema först, så kan du sortera texterna.
reaction-by-theme = Teman i det här evenemanget
reaction-by-theme-note = Den som har skrivit om samma tema två gånger räknas en gång.
reaction-topic = Tema
reaction-people = Personer
reaction-topics = Dina teman
reaction-topics-title =
    { $count ->
        [0] Du har inga teman än
        [one] Du har ett tema
       *[other] Du har { $count } teman
    }
reaction-topics-lede = Teman sorterar vad deltagarna skriver, för alla dina evenemang.
reaction-topic-name = Tema
reaction-topic-hint = Till exempel Mer tid i små grupper.
reaction-topic-add = Lägg till
reaction-topic-added = Temat är tillagt.
reaction-topic-remove = Ta bort { $name }
reaction-topic-removed = Temat är borttaget.
reaction-topic-texts =
    { $count ->
        [0] ingen text har det
        [one] en text har det
       *[other] { $count } texter har det
    }
reaction-common = Det här skrev flera om
reaction-common-one = { $theme } ({ $people })
reaction-fault-same-theme = Det temat finns redan.

# Önskelistan: kommentarer, och vilka slags myndigheter som vill.

agency-kind =
    { $kind ->
        [large] stora myndigheter
        [university] universitet och högskolor
       *[other] övriga myndigheter
    }
few-to-show = för få att visa
comment-count =
    { $count ->
        [0] Inga kommentarer
        [one] En kommentar
       *[other] { $count } kommentarer
    }
comment-kinds = Antal myndigheter som vill ha det:
comment-kind = { $kind }: { $count }
comment-text = Kommentar
comment-hint = Din myndighet visas, men inte ditt namn.
comment-send = Kommentera
comment-sent = Din kommentar står här nu.
comment-facts = { $agency }, { $day }
comment-hidden = Den som ordnar har dolt kommentaren: { $why }
comment-hide = Dölj
comment-unhide = Ändra eller visa igen
comment-now-hidden = Kommentaren är dold.
comment-now-shown = Kommentaren visas igen.
comment-hide-title = Dölj kommentar { $number }
comment-because = Varför
comment-because-hint = Alla ser skälet i stället för kommentaren. Lämna tomt för att visa kommentaren igen.

# Behovsenkäten: varje myndighet rangordnar en gång.

needs-all = Behovsenkäter
needs-title =
    { $count ->
        [0] Ingen behovsenkät är öppen just nu
        [one] En behovsenkät är öppen
       *[other] { $count } behovsenkäter är öppna
    }
needs-lede = Vilka aktiviteter vill myndigheterna ha? Varje myndighet svarar en gång, och resultatet är öppet för alla när tiden är slut.
needs-new = Ny behovsenkät
needs-change = Ändra behovsenkäten
needs-write-lede = Samordnaren eller en företrädare på varje myndighet rangordnar alternativen. När du har öppnat den går den inte att ändra.
needs-question = Fråga
needs-question-hint = Till exempel Vilka aktiviteter vill ni ha av oss nästa år?
needs-text = Berätta mer
needs-options = Alternativ
needs-options-hint = Ett på varje rad, minst två och högst åtta.
needs-last-day = Sista dag att svara
needs-last-day-hint = Till exempel 2026-12-01. Resultatet visas dagen efter.
needs-saved = Behovsenkäten är sparad. Bara du ser den tills du öppnar den.
needs-stage =
    { $stage ->
        [draft] utkast
        [open] öppen
       *[closed] stängd
    }
needs-until = Svara senast { $last }.
needs-answered = { $answered } av { $asked } myndigheter svarade.
needs-answered-so-far = { $answered } av { $asked } myndigheter har svarat. Den stänger { $last }.
needs-open = Öppna för myndigheterna
needs-opened = Behovsenkäten är öppen. Samordnarna ser den på sin startsida.
needs-draft-note = Det här är ett utkast. Ingen annan ser det förrän du öppnar.
needs-answer = Svara för din myndighet
needs-answer-again = Ändra din myndighets svar
needs-own = Din myndighets svar
needs-own-not = Det här valde ni inte
needs-rank-title = Rangordna: { $question }
needs-rank-lede = Ge 1 till det ni helst vill ha, 2 till nästa, och lämna det ni inte vill ha. Ni kan ändra tills enkäten stänger; det senaste svaret gäller. Ingen utanför din myndighet får se vad ni svarade.
needs-place-label = Plats
needs-place = Plats { $place }
needs-not-wanted = Vill inte ha
needs-send = Skicka
needs-ranked = Svaret är sparat för din myndighet. Du kan ändra det tills enkäten stänger.
needs-finding = Mest vill myndigheterna ha: { $option }
needs-chart-title = Vad myndigheterna helst vill ha
needs-chart-about = Så räknar vi poängen: det som en myndighet satte först får lika många poäng som det finns alternativ, nästa en mindre, och det som lämnades får inga.
needs-points =
    { $points ->
        [one] 1 poäng
       *[other] { $points } poäng
    }
needs-option = Alternativ
needs-points-heading = Poäng
needs-first = Satte det först
needs-note = { $answered } av { $asked } myndigheter svarade, varje myndighet en gång. Det som färre än fem myndigheter ligger bakom visas inte (–), och inte heller det som skulle avslöja det.
needs-few = Färre än fem myndigheter svarade, så resultatet visas inte.
needs-fault-options = Skriv minst { $min } och högst { $max } alternativ, ett på varje rad.
needs-fault-option-long = Rad { $line }: skriv högst { $max } tecken.
needs-fault-option-same = Rad { $line } säger samma som en tidigare rad.
needs-fault-same-place = Två alternativ har samma plats. Ge ”{ $option }” en annan.
needs-fault-nothing = Ge minst ett alternativ en plats.
needs-fault-opened = Behovsenkäten är öppnad och går inte att ändra.
needs-fault-day = Sista dagen har passerat. Ändra den först.
needs-fault-not-open = Det går inte att svara nu. Tiden är slut.
needs-fault-not-for-agency = Det är myndighetens samordnare eller en företrädare för parterna som svarar.

# Läget: stiftelsens egen bild av träffar, myndigheter och önskningar.

nav-outlook = Läget
outlook-title =
    { $came ->
        [0] Ingen av { $known } myndigheter har varit med på en träff
        [one] En av { $known } myndigheter har varit med på en träff
       *[other] { $came } av { $known } myndigheter har varit med på en träff
    }
outlook-lede = Myndigheterna är de som finns i registret över statliga arbetsgivare, och de som använder Storlom.
outlook-no-wishes = Ingen önskan väntar på svar.
outlook-no-meetings = Inget har hållits än.
outlook-meetings = Träffar per år och grupp
outlook-year = År
outlook-held = Hållna
outlook-agencies = Olika myndigheter
outlook-came = Kom
outlook-meetings-note = ”Kom”: en person räknas en gång per träff. Ett streck betyder att 1–4 personer kom.
outlook-registrations = Anmälningar från varje myndighet
outlook-kind = Slag
outlook-registered = Anmälningar
outlook-last = Kom senast
outlook-all-of = Alla { $kind }
outlook-all = Alla
outlook-registrations-note = Platser på det som har hållits och det som kommer. De som står i kö, har avanmält sig eller var anmälda till något inställt räknas inte. Ett streck betyder att 1–4 personer har anmält sig, eller att talet döljs för att ingen annans ska gå att räkna ut.
outlook-wishes = Önskningar som väntar på svar, äldst först
outlook-wish = Önskan
outlook-since = Önskades
outlook-want = Vill ha det
outlook-wishes-note = Streck betyder att färre än fem har sagt att de vill ha det.
outlook-never = Myndigheter som aldrig har varit med
outlook-never-note = Ingen därifrån har varit på en träff som har hållits.

# Mejl från stiftelsen till många.

newsletter-all = Nyhetsbrev
newsletter-title =
    { $sent ->
        [0] Inget nyhetsbrev har skickats än
        [one] Ett nyhetsbrev har skickats
       *[other] { $sent } nyhetsbrev har skickats
    }
newsletter-lede = Skriv till dem som arbetar med medlen på myndigheterna. Var och en väljer själv om den vill ha dem, och du ser bara hur många de är.
newsletter-new = Nytt nyhetsbrev
newsletter-change = Ändra nyhetsbrevet
newsletter-write-lede = Du ser nyhetsbrevet och hur många som får det innan något skickas.
newsletter-subject = Ämne
newsletter-text = Text
newsletter-text-hint = Tom rad ger nytt stycke, en rad som börjar med - blir en punkt, och [text](https://…) blir texten med adressen efter. Det går i väg som vanlig text.
newsletter-to = Till vilka
newsletter-receivers =
    { $receivers ->
        [coordinators] alla myndigheters samordnare
        [large] samordnare på stora myndigheter
        [universities] samordnare på universitet och högskolor
        [came] de som var med på ett evenemang
       *[news] de som har sagt ja till nyheter
    }
newsletter-receivers-of = de som var med på { $event }
newsletter-event = Evenemang
newsletter-event-hint = Behövs om nyhetsbrevet går till dem som var med. Den som var med utan konto får bara mejl om sitt eget evenemang.
newsletter-look = Spara och titta på nyhetsbrevet
newsletter-draft = Utkast till { $to }
newsletter-sent-on = Skickat { $day } till { $to }. Mottagare: { $count }.
newsletter-few = färre än fem
newsletter-count = Nyhetsbrevet går till { $count }. De som har sagt nej är inte med.
newsletter-preview = Så här läser mottagaren det
newsletter-stop = Du får mejlet för att du arbetar med omställningsmedel, var med på en träff eller har sagt ja till nyheter. Vill du inte ha sådana mejl säger du nej här: { $page }
newsletter-send = Skicka nyhetsbrevet
newsletter-sending = Nyhetsbrevet är på väg. Mottagare: { $count }.
newsletter-choice-label = Mejl från stiftelsen
newsletter-choice-hint = Gäller mejl som stiftelsen skriver till många. Besked om dina egna anmälningar får du ändå.
newsletter-choice =
    { $news ->
        [yes] Ja, nyheter också
        [no] Nej, inga mejl
       *[usual] Bara det som rör min roll eller träffar jag har varit med på
    }
newsletter-fault-sent = Nyhetsbrevet är redan skickat.
newsletter-fault-changed = Någon ändrade nyhetsbrevet medan du tittade på det. Läs igenom det igen.
newsletter-fault-nobody = Ingen skulle få nyhetsbrevet. Välj andra mottagare.

# Mejl om evenemang, till den som har anmält sig eller vill få besked.
letter-event-cancelled-subject = Inställt: { $title }
letter-event-cancelled = ”{ $title }” är inställt. Det skulle ha varit { $when }.
letter-event-because = Så här säger arrangören: { $because }
letter-event-calendar-cancelled = Filen som följer med mejlet stryker det ur din kalender.
letter-event-place = Plats: { $place }
letter-event-link = Mötet på nätet: { $link }
letter-way-out = Får du förhinder? Lämna platsen till någon annan: { $link }
letter-ask = Vill du fråga dem som medverkar något, före eller under evenemanget? { $link }
letter-not-you = Var det inte du? Då behöver du inte göra något.
letter-confirm-subject = Bekräfta din anmälan: { $title }
letter-confirm-asked = Någon, troligen du, har anmält den här adressen till ”{ $title }” { $when }.
letter-confirm =
    Bekräfta anmälan senast { $until }:
    { $link }

    Länken öppnar en sida med en knapp. Platsen går vidare om den inte bekräftas i tid.
letter-known-subject = Du är redan anmäld: { $title }
letter-known = Någon, troligen du, har anmält den här adressen en gång till. Du är redan anmäld till ”{ $title }” och behöver inte göra något.
letter-seated-subject = Du har en plats: { $title }
letter-seated = Du har en plats.
letter-waiting-subject = Du står i kö: { $title }
letter-waiting = Evenemanget är fullt. Du är nummer { $place } i kön. Blir en plats ledig får du veta det.
letter-calendar-in = Filen som följer med mejlet lägger tiden i din kalender.
letter-calendar-changed = Filen som följer med mejlet ändrar tiden i din kalender.
letter-offered-subject = En plats är ledig: { $title }
letter-offered = En plats är ledig för dig till { $until }. Sedan går den vidare till nästa i kön.
letter-take-seat = Ta platsen: { $link }
letter-given-up-subject = Du är avanmäld: { $title }
letter-given-up = Du är inte längre anmäld till ”{ $title }”.
letter-changed-subject = Ändrad tid eller plats: { $title }
letter-changed = Tiden eller platsen för ”{ $title }” har ändrats. Det här gäller nu:
letter-reminder-subject = Snart dags: { $title }
letter-reminder = Du har en plats på ”{ $title }”. Vi ses!
letter-attend = När du är på plats, säg att du har kommit: { $link }
letter-feedback-subject = Vad gav ”{ $title }” dig?
letter-feedback = Tack för att du var med på ”{ $title }”. Gav det dig nya idéer och inspiration?
letter-feedback-link = Länken öppnar en sida där ditt svar är valt. En knapp på sidan skickar det. Ingen får veta vem som svarade vad.
letter-notice-subject = Bekräfta att du vill få besked: { $title }
letter-notice-asked = Någon, troligen du, vill få ett mejl hit när det går att anmäla sig till ”{ $title }”.
letter-notice-confirm = Bekräfta att du vill det: { $link }
letter-opened-subject = Nu kan du anmäla dig: { $title }
letter-opened = Anmälan till ”{ $title }” har öppnat. Du ville få veta det:

# Kampanjer.
campaign-nav = Kampanjer
campaign-count =
    { $count ->
        [0] Ingen kampanj är inlagd än
        [one] En kampanj, och vad som kom av den
       *[other] { $count } kampanjer, och vad som kom av dem
    }
campaign-lede = En film, ett möte, en affisch: skriv in vad ni gör för att fler ska veta att pengarna finns. Storlom räknar besök, ansökningar och beviljade vecka för vecka, och säger om något ändrades.
campaign-none = Lägg in den första, också om den redan har varit. Ansökningarna från förr finns kvar att jämföra med.
campaign-new = Lägg in en kampanj
campaign-change = Ändra kampanjen
campaign-remove = Ta bort kampanjen
campaign-remove-title = Ta bort ”{ $title }”?
campaign-remove-lede = Kampanjen, dess filer och det som har räknats ut om den försvinner. Besök och ansökningar räknas som förut. Det går inte att ångra.
campaign-added = Kampanjen är inlagd.
campaign-changed = Kampanjen är ändrad.
campaign-removed = Kampanjen är borttagen.
campaign-name = Vad heter den?
campaign-name-hint = Till exempel ”Filmen på intranätet”.
campaign-channel = Kanal
campaign-channel-hint = Där den syns: intranätet, möten, mejl, affischer.
campaign-audience = För vem
campaign-audience-hint = Till exempel alla medarbetare, eller cheferna.
campaign-starts = Börjar
campaign-ends = Slutar
campaign-ends-hint = Lämna tomt om den går vidare, som en film som ligger kvar.
campaign-cost = Kostnad
campaign-cost-hint = Vad den kostade i allt, om du vet det.
campaign-about = Beskrivning
campaign-about-hint = Tom rad ger nytt stycke, en rad som börjar med - blir en punkt, och [text](https://…) blir en länk.
campaign-link = Länk
campaign-link-hint = Dit filmen eller sidan finns. Börjar med https://
campaign-fault-days = Den slutar tidigast { $date }, samma dag som den börjar.
campaign-material = Material
campaign-interest =
    { $what ->
        [visits] Besök på Vad kan jag söka
        [begun] Påbörjade ansökningar
        [submitted] Inlämnade ansökningar
       *[granted] Beviljade ansökningar
    }
campaign-one = Kampanj
campaign-verdict =
    { $result ->
        [more] Efter kampanjen blev det { $size } gånger så många { $interest } per vecka som om det hade fortsatt som förut (mellan { $low } och { $high }).
        [fewer] Efter kampanjen blev det { $size } färre { $interest } per vecka än om det hade fortsatt som förut (mellan { $low } och { $high }).
       *[open] Det går inte att avgöra om det blev fler eller färre { $interest } efter kampanjen: allt mellan { $low } och { $high } gånger så många per vecka stämmer med siffrorna.
    }
campaign-counted =
    { $what ->
        [visits] besök på Vad kan jag söka
        [begun] påbörjade ansökningar
        [submitted] inlämnade ansökningar
       *[granted] beviljade ansökningar
    }
campaign-other-causes = Det kan också ha andra orsaker.
campaign-how = Så har vi räknat
campaign-chart = { $what } vecka för vecka
campaign-chart-all = Inlämnade ansökningar vecka för vecka, med kampanjerna
campaign-chart-about = Varje punkt är en vecka. Ett lodrätt streck är en kampanj som börjar.
campaign-chart-text = { $count } veckor från { $first } till { $last }.
campaign-few =
    { $what ->
        [visits] Det är för få besök per vecka för att visa en kurva.
        [begun] Det påbörjas för få ansökningar per vecka för att visa en kurva.
        [submitted] Det lämnas in för få ansökningar per vecka för att visa en kurva. Bara den som får öppna varje ärende ser den.
       *[granted] Det beviljas för få ansökningar per vecka för att visa en kurva. Bara den som får öppna varje ärende ser den.
    }
campaign-starts-on = Kampanjen börjar { $date }.
campaign-not-yet =
    { $count ->
        [0] Kampanjen har nyss börjat. Efter { $needed } veckor går det att svara, omkring { $date }.
        [one] Det har gått en vecka sedan kampanjen började. Efter { $needed } går det att svara, omkring { $date }.
       *[other] Det har gått { $count } veckor sedan kampanjen började. Efter { $needed } går det att svara, omkring { $date }.
    }
campaign-not-before =
    { $count ->
        [0] Ingenting räknades före kampanjen. Det behövs { $needed } veckor att jämföra med, så det går inte att svara.
        [one] Bara en vecka före kampanjen är räknad. Det behövs { $needed } att jämföra med, så det går inte att svara.
       *[other] Bara { $count } veckor före kampanjen är räknade. Det behövs { $needed } att jämföra med, så det går inte att svara.
    }
campaign-not-counted = Det går inte att räkna på den här kurvan än.
campaign-known = Vet fler att medlen finns?
campaign-known-ask-first = Fråga alla medarbetare innan kampanjen börjar, så finns det något att jämföra med.
campaign-known-asked = Mätningen som slutade { $date } finns att jämföra med.
campaign-known-asking = Mätningen är öppen till och med { $date }. Den finns att jämföra med om den stänger innan kampanjen börjar.
campaign-known-none-before = Ingen mätning hade stängt när kampanjen började, så det finns inget att jämföra med.
campaign-known-none-after = Mätningen som slutade { $date } gjordes före kampanjen. Fråga alla medarbetare igen efter den, så går det att jämföra.
campaign-known-open-before = Mätningen före kampanjen är öppen till och med { $date }. Fråga alla medarbetare igen efter kampanjen, så går det att jämföra.
campaign-known-open = Mätningen efter kampanjen är öppen till och med { $date }. När den har stängt jämförs den med den före.
campaign-known-too-few = Det går inte att jämföra: minst { $needed } svar behövs både före kampanjen och efter den.
campaign-known-withheld = Svaret visas inte: färre än fem personer ligger bakom en av siffrorna, eller så har alla eller nästan alla svarat likadant.
campaign-known-which = Jämförelsen gäller mätningarna { $before } och { $after }.
campaign-known-meanwhile = Mellan dem började också { $campaigns }.
campaign-evaluate = Utvärdera
campaign-evaluate-hint = Samma kurva på utvärderingens sidor, där svaret kan sparas och delas med parterna.
campaign-share = Dela i kunskapsbanken
campaign-result = Vad som kom av den
campaign-dates = När
campaign-ongoing = från { $date }
campaign-span = { $from } till { $until }

# Anmälan utan konto: bekräftas med länkar i mejl.
exchange-guest-lede = Det kostar inget. Du får ett mejl med en länk: bekräfta inom 30 minuter, så är platsen din. Har du ett konto här behövs inget mejl: logga in först.
exchange-guest-wait-lede = Alla platser är tagna. Du får ett mejl med en länk: bekräfta inom 30 minuter, så behåller du din plats i kön.
exchange-guest-email-hint = Hit skickas länken för att bekräfta, och det du behöver inför evenemanget.
exchange-choose-agency = Välj myndighet
exchange-other-agency = Annan
exchange-other-agency-label = Annan myndighet eller organisation
exchange-other-agency-hint = Bara om du valde Annan.
exchange-look-in-mail = Titta i din e-post. Bekräfta med länken i mejlet inom 30 minuter.
exchange-unconfirmed = Inte bekräftad
exchange-tell-me = Säg till när anmälan öppnar
exchange-notice-title = Få besked: { $title }
exchange-notice-lede = Du får ett enda mejl, när det går att anmäla sig.
exchange-notice-asked = Du får ett mejl när anmälan öppnar.
exchange-notice-look-in-mail = Titta i din e-post. Bekräfta med länken i mejlet, så säger vi till.
exchange-link-confirm = Bekräfta din anmälan till ”{ $title }”
exchange-link-confirm-button = Bekräfta
exchange-link-cancel = Lämna din plats på ”{ $title }”?
exchange-link-seat = Ta platsen på ”{ $title }”
exchange-link-attend = Är du på plats? { $title }
exchange-link-attend-button = Jag är här
exchange-link-not-yet = Det går att säga från { $time }.
exchange-link-notice-lede = Bekräfta att du vill ha ett mejl när det går att anmäla sig.
exchange-now-here = Tack! Vi har antecknat att du är här.
exchange-dead-link = Den kan ha använts, ha blivit för gammal eller vara felskriven. Är du osäker på om du är anmäld kan du anmäla dig en gång till: då får du ett mejl som talar om det.
exchange-fault-too-many-held = Många anmälningar från samma nätverk väntar på att bekräftas. Bekräfta dem först, eller försök igen om en halvtimme.
exchange-fault-too-early = Det går att säga först när det snart börjar.

# Information till medarbetare.
information-available = Just nu finns { $amount } att söka.
information-granted = Minst { $count } ansökningar har beviljats det senaste året.
information-examples = Det här har kollegor fått
information-manage = Ändra exempel och affisch
information-title = Exempel och affisch
information-lede = Skriv exempel ur beviljade ärenden, utan att det syns vem. Inget visas förrän du har skrivit det.
information-case = Vilket ärende är det ett exempel på?
information-case-hint = Bara du ser vilket ärende det är.
information-sentence = Exemplet, så att ingen kan kännas igen
information-sentence-hint = Till exempel ”En utbildning till handledare, två dagar i månaden under en termin.” Lämna tomt för att ta bort ärendets exempel.
information-add = Spara exemplet
information-added = Exemplet visas nu.
information-removed = Exemplet är borttaget.
information-few = Färre än fem har fått något av samma slag. Då kan ett exempel peka ut någon.
information-names = Exemplet säger namnet på den som sökte. Skriv det så att ingen kan kännas igen.
information-none = Inga beviljade ärenden att skriva exempel ur än.
information-open = Låt alla läsa exempel och belopp, också den som inte är inloggad
information-close = Visa exempel och belopp bara för er egen personal
information-opened = Nu kan alla läsa exempel och belopp.
information-closed = Nu ser bara er egen personal exempel och belopp.
information-is-open = Alla kan läsa exempel och belopp.
information-is-closed = Bara er egen personal ser exempel och belopp. Vad man kan söka kan alla läsa.
information-who = Vem som ser exemplen
information-link = Kort länk och affisch
information-link-hint = Länken leder till Vad kan jag söka för? Den ändras aldrig, så den kan stå på det ni trycker:
information-poster = Affisch med QR-kod
information-poster-title = Vill du pröva något nytt i jobbet?
information-poster-lede = { $agency } har pengar till omställning: nya uppgifter, nytt kunnande och ett längre arbetsliv.
information-poster-scan = Rikta telefonens kamera mot rutan, eller skriv adressen:
information-poster-code = QR-kod till { $link }
information-poster-file = Hämta affischen (PDF, A4)
information-poster-file-name = affisch

# Frågor: arrangörens egna vid anmälan, och deltagarnas till dem som medverkar.
exchange-own-questions = Egna frågor vid anmälan
exchange-questions-hint = Frivilligt. En fråga på varje rad, högst fem. Svarsalternativ skrivs inom parentes, och en stjärna betyder att frågan måste besvaras: Vilken kost vill du ha? (allt / vegetariskt / veganskt) *
exchange-own-answer = Svaret
exchange-choose = Välj
exchange-questions = Frågor
exchange-questions-title =
    { $count ->
        [0] Inga frågor väntar på svar
        [one] En fråga väntar på svar
       *[other] { $count } frågor väntar på svar
    }
exchange-questions-lede = De senaste står först. Bara du som ordnar ser vem som har frågat.
exchange-questions-none = Ingen har frågat något än.
exchange-question-facts = { $name }, { $agency }, { $time }
exchange-question-answered = Markera som besvarad
exchange-question-is-answered = Besvarad
exchange-ask = Ställ en fråga
exchange-ask-hint = Bara den som ordnar och de som medverkar ser den.
exchange-now-asked = Frågan är skickad.
exchange-link-ask = Ställ en fråga: { $title }
exchange-link-ask-more = Frågan är skickad. Du kan ställa en till.
exchange-fault-options = Skriv två till tio olika svarsalternativ med snedstreck emellan, till exempel (ja / nej).
exchange-fault-too-many-questions = Skriv högst { $max } frågor.
exchange-fault-questions-fixed = Någon har redan svarat på frågorna. De kan inte ändras nu.
exchange-fault-no-questions = Den som har en plats kan ställa frågor tills evenemanget är över, högst tjugo.

# Där man inte kan anmäla sig: varför, och vad man kan göra i stället.
exchange-closed-title = Det går inte att anmäla sig till ”{ $title }”
exchange-closed-draft = Evenemanget är inte publicerat än.
exchange-closed-held = Det hölls { $day }.
exchange-closed-last-day = Sista dagen att anmäla sig var { $day }.
exchange-closed-begun = Det har redan börjat.
exchange-closed-instead = Se vad mer som är på gång, eller önska att det hålls igen.
exchange-closed-wish = Till önskelistan

# Kalendern sida för sida, och evenemang som hör ihop i en serie.
exchange-pages = Sidor
exchange-page = Sida { $page } av { $of }
exchange-page-more = Visa fler
exchange-page-back = Visa föregående
exchange-years = Andra år
exchange-series = Serie
exchange-series-hint = Frivilligt. Evenemang med samma namn på serien visas på varandras sidor. Till exempel Lunch om omställning.
exchange-series-lede = Evenemang i serien { $series }.
exchange-part-of = Del av { $series }
exchange-series-next = Nästa tillfälle
exchange-series-all = Alla kommande i serien
exchange-series-earlier = Tidigare i serien
