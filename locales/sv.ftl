### Storloms texter på svenska. Varje text har samma namn i en.ftl, under samma rubrik.
### Klarspråk: du, uppmaning (”Fyll i …”), korta meningar, inget skuldbeläggande.
### Ett fast mellanrum skrivs { "\u00A0" }. En ensam mening i ett fel har ingen punkt.

## common

product = Storlom
product-purpose = Lokala omställningsmedel, från syfte till effekt
skip-to-content = Hoppa till innehållet
nav-label = Avdelningar
nav-start = Start
nav-agreement = Avtal
nav-plan = Plan
nav-fund = Medel
nav-cases = Ärenden
nav-my-applications = Mina ansökningar
nav-follow-up = Uppföljning
nav-year-wheel = Årshjul
nav-employees = Medarbetare
nav-representatives = Företrädare
nav-settings = Inställningar
button-save = Spara
button-save-and-continue = Spara och fortsätt
button-cancel = Avbryt
button-back = Tillbaka
button-submit = Skicka in
button-change = Ändra
button-remove = Ta bort
button-show-as-table = Visa som tabell
button-download = Ladda ned
# Följer efter knappens ord för den som bara hör det: ”Ändra syfte”.
button-about = { $button } { $thing }
footer-accessibility = Tillgänglighet
# Länken till det andra språket, på det språket.
footer-other-language = In English
footer-invented-agency = Påhittad myndighet i demon
title-page = { $page } – Storlom
title-fault-prefix = { "Fel: " }
error-summary =
    { $count ->
        [one] En sak behöver rättas
       *[other] { $count } saker behöver rättas
    }
error-missing-title = Sidan finns inte
error-missing-text = Adressen kan vara felskriven, eller så har sidan tagits bort. Gå till startsidan och leta dig fram därifrån.
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
error-unreadable-text = Det du skickade gick inte att läsa. Inget är sparat. Gå tillbaka och försök igen.
error-to-front = Till startsidan
front-heading = Från syfte till effekt
front-lede = Storlom hjälper arbetsgivare och fack i staten att använda lokala omställningsmedel: enas om varför, besluta tillsammans, följa varje krona och se vad den ändrade.
front-set-aside = Avsätts på ett år
front-estimate = uppskattning
front-employers = Arbetsgivare
front-employees = Anställda
front-to-overview = Se vad varje arbetsgivare avsätter
front-demo = Det här är en demo. Myndigheterna i den är påhittade, arbetsgivarna i överblicken är verkliga.
front-way-heading = Så går det till
front-way-purpose = Syfte.
front-way-purpose-text = Vilket problem vill vi lösa? Vad vill vi uppnå? Parterna svarar på det innan de väljer områden.
front-way-money = Medel.
front-way-money-text = Varje års avsättning har sin plats, och de äldsta pengarna används först.
front-way-decision = Beslut.
front-way-decision-text = Ansökan tar fem minuter. Parterna beslutar tillsammans, på samma underlag.
front-way-effect = Effekt.
front-way-effect-text = Uppföljningen frågar vad som gjordes, och om det ändrade något.
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
error-encoding-text = Fältet { $field } är inte skrivet i UTF-8. Inget är sparat. Gå tillbaka, skriv om fältet och skicka igen.

## faults

fault-empty = Fyll i ”{ $field }”
fault-choose = Välj ett alternativ i ”{ $field }”
fault-amount = { $field } måste vara ett belopp, till exempel 12{ "\u00A0" }500
fault-number = { $field } måste vara ett tal, till exempel 3,5
fault-whole-number = { $field } måste vara ett heltal, till exempel 12
fault-negative = { $field } får inte vara mindre än noll
fault-too-large = { $field } får vara högst { $max }
fault-out-of-range = { $field } måste vara mellan { $low } och { $high }
fault-too-long = { $field } får ha högst { $max } tecken. Du har skrivit { $length }.
fault-date = { $field } måste vara ett datum, till exempel 2026-03-01
fault-control-character = { $field } har ett tecken som inte går att visa. Ta bort texten och skriv den igen.
fault-identity-number = { $field } har något som ser ut som ett personnummer. Skriv inte personnummer här. Storlom lagrar aldrig personnummer.
fault-check-digit = { $field } stämmer inte med sin kontrollsiffra. Se efter att alla siffror är rätt.
fault-email = { $field } måste vara en e-postadress, till exempel namn@myndighet.se
fault-unknown-choice = Svaret i ”{ $field }” finns inte längre att välja. Välj ett av alternativen som visas.
fault-duplicate-row = { $field }: rad { $row } är samma som rad { $first }. Ta bort en av dem.
fault-missing-column = { $field }: filen saknar kolumnen ”{ $column }”
fault-encoding = { $field }: filen går inte att läsa som text. Spara den i formatet UTF-8 och välj den igen.
fault-file-too-large = { $field }: filen är för stor. Den får vara högst { $max }.
fault-file-type = { $field }: filen är av en sort som vi inte tar emot. Välj en fil av sorten { $allowed }.
fault-too-small = { $field } måste vara minst { $min }
fault-organisation-number = { $field } måste vara ett organisationsnummer med tio siffror, till exempel 202100-5026
fault-incomplete = Något saknas. Gå igenom sidan och fyll i det som är tomt.

## access

access-sign-in = Logga in
access-sign-out = Logga ut
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
        [foundation] Trygghetsstiftelsen
       *[other] { $role }
    }
access-email = E-postadress
access-passphrase = Lösenfras
access-not-recognised = E-postadressen och lösenfrasen stämmer inte överens. Försök igen.
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
access-account-ended = Kontot är avslutat och kan inte få nya roller
access-last-administrator = Det måste finnas minst en systemförvaltare utan slutdatum. Ge någon annan rollen först.
access-not-proposed = Företrädaren är redan bekräftad
access-people-title = Medarbetare
access-people-found =
    { $count ->
        [0] Ingen medarbetare stämmer med sökningen
        [one] En medarbetare visas
       *[other] { $count } medarbetare visas
    }
access-people-search = Sök på namn eller e-post
access-people-filter = Sök bland medarbetare
access-people-add = Lägg till en medarbetare
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
access-passphrase-hint = Frivilligt. Minst 15 tecken. Lämna tomt om personen loggar in på ett annat sätt.
access-new-title = Lägg till en medarbetare
access-new-submit = Lägg till
access-added = { $name } är tillagd
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
        [role-granted] Fick en roll
        [role-ended] En roll fick slutdatum
        [role-confirmed] En roll bekräftades av parten
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
access-representatives-title = Företrädare för din part
access-representatives-lede = Den som ska företräda er part börjar göra det när någon av er har bekräftat det här.
access-representative-confirm = Bekräfta { $name }
access-representative-confirmed = { $name } företräder nu er part
access-confirmed = bekräftad
access-place = Enhet eller part
access-standing = Läge
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
        [attachment] bilaga
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
       *[other] { $count } saker väntar på dig
    }

## overview

overview-title = Överblick
overview-heading = Statens arbetsgivare avsatte { $sum } för omställning { $year }
overview-lede = { $employers } arbetsgivare med { $employees } anställda. Siffrorna är uppskattningar ur det offentliga registret.
overview-assumption = Så har vi räknat: antal anställda × { $payroll } i lön per anställd och år × { $rate }, andelen som gällde { $year }. Lönen bygger på SCB:s lönesumma för staten 2022 och ett antagande om 3 % om året före och efter.
overview-source = Källa: Arbetsgivarverket, Staten i siffror; organisationsnummer från ESV och SCB ({ $file }).
overview-finding = Avsättningen sjönk när andelen sänktes från 0,3 till 0,2 procent 2024
overview-chart-about = Uppskattad avsättning per år, i kronor.
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
overview-segments-title = Grupper av arbetsgivare { $year }
overview-segments-note = Ett lärosäte räknas både bland lärosätena och i sin storlek.
overview-universities = Universitet och högskolor
overview-size = { $from }–{ $to } anställda
overview-size-over = { $from } anställda eller fler
overview-filter = Välj år och sök arbetsgivare
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
overview-employer-lede = { $year } avsattes uppskattningsvis { $sum } för { $employees } anställda.
overview-employer-before = Arbetsgivaren hade inga anställda i registret efter 2014.
overview-employer-finding = Uppskattad avsättning per år
overview-missing-column = Filen saknar kolumnen ”{ $column }”
overview-line = Rad { $line }: { $fault }
overview-duplicate = Rad { $line } har samma nummer och namn som rad { $first }. Ta bort en av dem.
overview-repeated-column = Samma år står i två kolumner. Ta bort den ena.

## agreement

agreement-title = Avtal

## plan

plan-title = Handlingsplan

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
fund-stock-note = { $amount } tillgängligt och intecknat, mätt i den senaste avsättningen
fund-chart-about = Tillgängligt och intecknat vid årets slut. Det sista året är till och med i dag.
fund-chart-note = Nyare medel är avsatta samma år eller året före. Äldre medel är allt annat, även medel av okänd ålder.
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
fund-opening-lede = Fyll i det som fanns kvar när ni började här, på det år det avsattes. Lämna tomt där inget fanns. Vet ni inte vilket år, välj Okänt år: de medlen används först.
fund-opening-date-hint = Dagen som beloppen gällde, till exempel 2026-01-01
fund-opening-note-hint = Varifrån siffrorna kommer. Skriv inga namn.
fund-set-aside-title = Avsättning
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

application-title = Ansökan

## decision

decision-title = Beslut

## follow-up

follow-up-title = Uppföljning

## report

report-title = Årlig redovisning till facken

## demo

demo-enter-as = Gå in som { $name }
demo-title = Gå in i demon
demo-lede = Välj vem du vill vara. Inget lösenord behövs. Myndigheterna och människorna är påhittade.

## admin

admin-title = Inställningar
