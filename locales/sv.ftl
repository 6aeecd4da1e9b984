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
        [foundation] Trygghetsstiftelsen
       *[other] { $role }
    }

## start

start-waits =
    { $count ->
        [0] Inget väntar på dig
        [one] En sak väntar på dig
       *[other] { $count } saker väntar på dig
    }

## overview

overview-title = Överblick

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

## admin

admin-title = Inställningar
