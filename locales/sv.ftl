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

## agreement

agreement-title = Avtal

## plan

plan-title = Handlingsplan

## fund

fund-title = Omställningsmedel

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
