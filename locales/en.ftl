### Storlom's texts in English. Each has the same name in sv.ftl, under the same heading.
### Swedish is written first; this says the same, as plainly.
### A no-break space is written { "\u00A0" }. A fault of one sentence has no full stop.

## common

skip-to-content = Skip to content
nav-label = Sections
nav-more = More
nav-menu = Menu
nav-start = Start
nav-agreement = Agreement
nav-plan = Plan
nav-fund = Funds
nav-cases = Cases
nav-my-applications = My applications
nav-follow-up = Follow-up
nav-year-wheel = Year wheel
nav-employees = Employees
nav-agency = The agency
nav-representatives = Representatives
nav-roles = Roles
button-save = Save
button-save-and-continue = Save and continue
button-back = Back
button-change = Change
button-remove = Remove
button-show-as-table = Show as table
chart-kronor = kronor
chart-thousands = thousand kronor
chart-millions = million kronor
button-download = Download
footer-accessibility = Accessibility
# The link to the other language, in that language.
footer-other-language = På svenska
footer-invented-agency = Invented agency in the demo
title-fault-prefix = { "Error: " }
error-summary =
    { $count ->
        [one] One thing needs to be put right
       *[other] { $count } things need to be put right
    }
error-missing-title = There is no such page
error-missing-text = The address may be misspelt, or the page has been removed. It may also belong to something that only others may see.
error-forbidden-title = You may not open this page
error-forbidden-text = The page belongs to a task that you do not have. Ask the coordinator if you think you should have it.
error-broken-title = Something went wrong on our side
error-broken-text = What you sent has not been saved. Try again in a while. If it happens again, tell the administrator and give the number { $reference }.
error-busy-title = Many people are working right now
error-busy-text = What you sent has not been saved. Wait a moment and send it again.
error-origin-title = We did not accept what you sent
error-origin-text = The browser did not say which page you came from. So we cannot know that it was you who sent it, and nothing has been saved. Open the page in Storlom again and send from there. If it happens again, an extension in the browser may be hiding where you come from.
error-too-large-title = What you sent is too large
error-too-large-text = You can send at most { $max } at a time. Nothing has been saved. Divide it or choose a smaller file.
button-show = Show
footer-demo = Change person in the demo
error-full-title = There is no room to save
error-full-text = The disk is full. What you sent has not been saved. Tell your system administrator.
error-refused-title = This could not be done
error-unreadable-text = What you sent could not be read. Nothing has been saved. Go back and try again. If it was a file, first give it a name of letters and figures only.
error-to-front = To the start page
error-step-back = One step back
front-heading = From purpose to effect
front-lede = Storlom helps employers and unions in the Swedish state use local transition funds: agree on why, decide together, follow every krona and see what it changed.
front-what = Every year the employers of the Swedish state set aside part of their payroll for long-term transition: new tasks, new knowledge and a longer working life. At each agency the parties decide together what the money is for.
front-faults-heading = Five things that tend to go wrong, and what Storlom does about them
front-fault-pile = The money piles up
front-answer-pile = What no plan claims is always shown. The oldest money is used first.
front-fault-areas = The parties begin with areas
front-answer-areas = First the problem, then the goal. Areas come after, and each serves a goal.
front-fault-unknown = Employees do not know that the money exists
front-answer-unknown = An open page for each agency answers “What can I apply for?”. Applying takes five minutes on a phone.
front-fault-agree = Some never reach an agreement
front-answer-agree = The parties’ views stand side by side. Without an agreement, what you have arrived at is kept, and the day you meet again.
front-fault-effect = Nobody can say what it did
front-answer-effect = Participant and manager get one short question at once and one after a year. Every krona can be followed to its goal.
front-whom-heading = Who is it for?
front-more = More roles, agencies and people
front-to-overview = See what each employer sets aside
front-demo = This is a demo with invented agencies and people. One click, no password.
accessibility-title = Accessibility of Storlom
accessibility-lede = A template with what the Swedish act on accessibility of digital public services asks for. Whoever runs the service fills in their details.
accessibility-body = Public body
accessibility-body-text = The name of the agency that is responsible for this installation.
accessibility-service = The service
accessibility-service-text = Storlom, the system for local transition funds.
accessibility-status = How accessible the service is
accessibility-status-text = The service is built to follow WCAG 2.2 at level AA. Whoever runs it checks it and writes here whether it complies fully, partly or not.
accessibility-content = Content that is not accessible
accessibility-content-text = Files that users upload themselves, such as signed agreements, may lack structure for screen readers.
accessibility-assessed = Last assessment
accessibility-assessed-text = The date when the service was last assessed.
accessibility-updated = Statement updated
accessibility-updated-text = The date when this statement was last changed.
accessibility-method = How the service has been tested
accessibility-method-text = Every page is tried with axe and an HTML validator, by keyboard and without scripts, every time the program changes.
accessibility-feedback = Tell us if something does not work
accessibility-feedback-text = The address for those who meet obstacles, and how soon they get an answer.
accessibility-supervision = Supervision
accessibility-supervision-text = The Agency for Digital Government supervises the act. If you are not satisfied with the answer you can report it there.
accessibility-burden = Disproportionate burden
accessibility-burden-text = Content exempted under section 12 of the act, with reasons. Nothing is exempted in the template.
accessibility-outside = Content outside the act
accessibility-outside-text = Content that the act does not apply to under section 9, such as old files.
accessibility-report = Report shortcomings to the Agency for Digital Government
error-too-many-title = There are too many attempts from here
error-too-many-text = Nothing has been saved. Wait half a minute and try again.
error-encoding-title = The characters could not be read
error-encoding-text = The field “{ $field }” is not written in UTF-8. Nothing has been saved. Go back, write the field again and send it.
draft-resumed = You have text here that is not saved. Only you see it.
draft-throw-away = Throw it away
draft-thrown-away = What was not saved is gone.

## faults

fault-empty =
    { $kind ->
        [question] Answer “{ $field }”
        [choice] Choose something under “{ $field }”
       *[text] Fill in “{ $field }”
    }
fault-amount = “{ $field }” must be an amount, for example 12{ "\u00A0" }500
fault-whole-number = “{ $field }” must be a whole number, for example 12
fault-negative = “{ $field }” cannot be less than zero
fault-too-large = “{ $field }” can be at most { $max }
fault-out-of-range = “{ $field }” must be between { $low } and { $high }
fault-too-long =
    “{ $field }” can have at most { $max ->
        [one] one character
       *[other] { $max } characters
    }. You have written { $length ->
        [one] one
       *[other] { $length }
    }.
fault-date = “{ $field }” must be a date, for example 2026-03-01
fault-control-character = “{ $field }” has a character that cannot be shown. Remove the text and write it again.
fault-identity-number = “{ $field }” has something that looks like a personal identity number. Do not write identity numbers here. Storlom never stores them.
fault-check-digit = “{ $field }” does not match its check digit. See that all digits are right.
fault-email = “{ $field }” must be an email address, for example namn@myndighet.se
fault-slug = “{ $field }” must be 2–40 characters: small letters a–z, digits and hyphens, beginning with a letter. For example stora-provmyndigheten
fault-unknown-choice = The answer in “{ $field }” can no longer be chosen. Choose one of the options shown.
fault-too-small = “{ $field }” must be at least { $min }
fault-organisation-number = “{ $field }” must be an organisation number of ten digits, such as 202100-5026
fault-incomplete = Something is missing. Go through the page and fill in what is empty.
file-missing-column = The file lacks the column “{ $column }”
file-repeated-column = The column “{ $column }” stands twice. Remove one of them.
file-too-many-rows = The file has more than { $max } rows. Split it into several files.
file-line = Line { $line }: { $fault }
file-unknown = Line { $line }: “{ $value }” is not among what the column { $column } can hold
file-duplicate = Line { $line } says the same as line { $first }. Remove one of them.
file-other-name = Line { $line } has the same email address as line { $first } but another name
file-more =
    { $count ->
        [one] And one more fault
       *[other] And { $count } more faults
    }

## access

access-sign-in = Sign in
access-sign-out = Sign out
access-session-ended = You are no longer signed in. You are signed out when your roles change, after { $minutes } minutes without doing anything and after { $hours } hours. Sign in again.
access-role =
    { $role ->
        [employee] employee
        [manager] manager
        [coordinator] coordinator
        [representative] representative
        [substitute] substitute
        [finance] finance officer
        [analyst] analyst
        [administrator] administrator
        [reviewer] reviewer
        [foundation] the foundation
       *[other] { $role }
    }
access-email = Email address
access-passphrase = Passphrase
access-help-heading = No account, or cannot get in?
access-help-text = The administrator at your agency adds accounts and can give you a link where you choose a new passphrase. If you do not know who that is, ask the coordinator of the transition funds or your HR department.
access-help-demo = Enter the demo without a passphrase
access-not-recognised = Wrong email address or passphrase.
access-slow-down =
    { $seconds ->
        [one] Wait one second before you try again.
       *[other] Wait { $seconds } seconds before you try again.
    }
access-passphrase-too-short = The passphrase must have at least { $min } characters. A few words in a row will do.
access-own-role = You cannot give yourself a role
access-email-taken = The email address already has an account
access-party =
    { $party ->
        [employer] the employer
        [saco] Saco-S
        [ofr] OFR/S,P,O
        [seko] Seko
       *[other] { $party }
    }
access-wrong-passphrase = That is not your present passphrase. Try again.
access-unit-needed = Choose the unit where the person is manager
access-party-needed = Choose the party that the person represents
access-already-ended = The role has already ended
access-ends-before = The last day cannot be before { $from }, when the role begins
access-account-ended = The account has been ended. It can be given neither roles nor links.
access-last-administrator = There must be at least one administrator without a last day. Give somebody else the role first.
access-not-proposed = The representative has already been confirmed
access-slug-taken = Another organisation has the address already
access-slug-reserved = Storlom itself uses the address. Choose another.
access-unit-taken = There is already a unit with that name
access-day-has-passed = The last day can be today or later
access-employer-stays = The employer is a party for as long as the agency is there
access-party-is-here = The party is here already
access-representative-in-file = Add representatives by themselves, so that the party is right
access-unknown-organisation = No organisation has the address
access-unknown-account = Nobody here has an account with the email address
access-own-link = You change your own passphrase under Your account
access-people-title = Employees
access-people-found =
    { $count ->
        [0] No employee matches the search
        [one] One employee
       *[other] { $count } employees
    }
access-people-search = Search by name or email
access-people-filter = Search among employees
access-people-add = Add an employee
access-people-file = Read in from a file
access-name = Name
access-roles = Roles
access-role-label = Role
access-state = Account
access-state-open = open
access-state-ended = ended { $day }
access-from = From
access-until = Until
access-until-hint = Write today’s date if the role is to end today. The role holds that whole day.
access-unit = Unit
access-unit-hint = For managers, and for employees who belong to a unit.
access-party-label = Party
access-party-hint = For representatives. The party’s own representative confirms the new one.
access-none-chosen = None
access-date-hint = For example 2026-03-01
access-new-title = Add an employee
access-new-submit = Add
access-added = { $name } has been added
access-import-title = Read in employees
access-import-text = You see what will happen before anything is saved. The file is read in whole or not at all.
access-import-file = File
access-import-hint = Excel or CSV with the columns namn, e-post, enhet and roll (name, email, unit, role). One line for each role. The role can be { $roles }. Write no identity numbers.
access-import-look = Look through the file
access-import-found =
    { $count ->
        [0] No new employees
        [one] One new employee
       *[other] { $count } new employees
    }
access-import-lede = Nothing is saved yet. New accounts: { $accounts }. More roles: { $roles }. Lines that are here already: { $nothing }.
access-import-rows = Lines of the file
access-import-line = Line
access-import-change = What happens
access-import-kind =
    { $change ->
        [account] gets an account
        [role] gets one more role
       *[nothing] is here already
    }
access-import-known-as = { $what }, called { $name } here
access-import-submit = Read in
access-import-done = The file has been read in. New accounts: { $accounts }. More roles: { $roles }. Make a link for each of those who are to come in.
access-proposed = waits for the party to confirm
access-history-title = What has happened
access-history-at = When
access-history-what = What
access-history-by = By
access-history-operator = the operator
access-history-action =
    { $action ->
        [account-added] The account was added
        [account-ended] The account was ended
        [account-passphrase-changed] The passphrase was changed
        [account-letters-chosen] The choice of emails was changed
        [role-granted] Was given a role
        [role-ended] A role was given a last day
        [role-confirmed] A role was confirmed by the party
        [account-link-made] A link for choosing a passphrase was made
        [account-passphrase-chosen] The passphrase was chosen with a link
       *[other] { $action }
    }
access-grant-title = Give a new role
access-grant-submit = Give the role
access-granted = The role has been given and holds from its date
access-granted-proposed = The role has been proposed. It holds when the party’s own representative has confirmed it.
access-end-role-title = End the role { $role }
access-end-role-submit = End the role
access-role-ended = The role has been given a last day
access-end-account-title = End the account
access-end-account-text = The person is signed out everywhere and cannot sign in again. What the person has done stays in the history.
access-end-account-submit = End the account
access-account-was-ended = The account has been ended
access-own-role-text = This is your own account. Another administrator may give you roles.
access-link-title = Link for { $name }
access-link-lede = Give the link to { $name } and nobody else. With it { $name } chooses a passphrase and is signed in.
access-link-text = The link holds until { $time } and works once. It is shown only now, so copy it before you leave the page.
access-link-label = The link
access-link-again-title = If the person cannot get in
access-link-again-text = With a new link the person chooses a new passphrase. The old one holds until the link has been used. Earlier links end now.
access-link-again-submit = Make a new link
access-welcome-title = Welcome, { $name }
access-welcome-lede = Choose your passphrase at { $organisation }, and you are in.
access-welcome-email = Next time you sign in with { $email } and the passphrase.
access-welcome-passphrase = Your passphrase
access-welcome-submit = Save and enter
access-dead-link-title = The link does not hold
access-dead-link-text = It may have been used, be too old or be mistyped. If you have chosen a passphrase already, you can sign in. Otherwise the administrator at your employer gives you a new link.
access-agency-lede = { $name } has { $units } and { $parties }
access-units-count =
    { $count ->
        [0] no units
        [one] one unit
        [2] two units
        [3] three units
        [4] four units
        [5] five units
        [6] six units
        [7] seven units
        [8] eight units
        [9] nine units
        [10] ten units
        [11] eleven units
        [12] twelve units
       *[other] { $count } units
    }
access-parties-count =
    { $count ->
        [one] one party
        [2] two parties
        [3] three parties
        [4] four parties
       *[other] { $count } parties
    }
access-number = Organisation number
access-number-hint = For example 202100-5026. Leave it empty if you do not want to write it.
access-agency-address = Address
access-agency-change = Change name and number
access-agency-changed = It has been saved
access-last-day = Last day
access-units = Units
access-unit-people = People
access-unit-add = Add a unit
access-unit-added = { $name } has been added
access-unit-changed = { $name } has been saved
access-unit-until-hint = Leave it empty while the unit is there. After its last day nobody can choose it. Cases, plan and roles stay in it.
access-parties = Parties
access-representatives = Representatives
access-party-add = Add a party
access-party-add-lede = A party that has become represented with you. Agreements that have been made keep their parties.
access-party-added = { $party } has been added
access-party-changed = { $name } has been saved
access-party-until-hint = Leave it empty while the party is with you. Its representatives’ roles end the same day. Agreements that have been made keep the party.
access-representatives-title = Representatives of your party
access-representatives-found =
    { $count ->
        [one] One representative of your party
       *[other] { $count } representatives of your party
    }
access-representatives-waiting =
    { $count ->
        [one] A new representative waits for your confirmation
       *[other] { $count } new representatives wait for your confirmation
    }
access-representatives-lede = Whoever is to represent your party begins when one of you has confirmed it here.
access-representative-confirm = Confirm { $name }
access-representative-confirmed = { $name } now represents your party
access-confirmed = confirmed
access-place = Unit or party
access-standing = State
access-standing-of =
    { $standing ->
        [proposed] waits for the party to confirm
        [ended] the account has been ended
       *[confirmed] confirmed
    }
access-roles-found =
    { $count ->
        [0] Nobody has such a role
        [one] One role
       *[other] { $count } roles
    }
access-roles-latest = The latest change was made { $day }. Go through the roles together every year: are they still right?
access-roles-unchanged = Nothing has changed. Go through the roles together every year: are they still right?
access-roles-filter = Choose roles
access-roles-all = All but employees
access-roles-when = Show
access-roles-now = Current and coming roles
access-roles-ended = Ended roles too
access-roles-changes = The latest changes
access-konto-title = Your account
access-konto-passphrase-title = Change your passphrase
access-konto-passphrase-text = You are signed out everywhere but here.
access-konto-present = Present passphrase
access-konto-new = New passphrase
access-konto-new-hint = At least 15 characters. A few words in a row will do.
access-konto-passphrase-submit = Change passphrase
access-konto-passphrase-changed = The passphrase has been changed
access-konto-everywhere-title = Sign out everywhere
access-konto-everywhere-text = All your sessions end, this one too.
access-konto-everywhere-submit = Sign out everywhere
access-log-title = Read log
access-log-lede = Here it says when somebody opened a case outside their own task, downloaded an attachment or exported personal data.
access-log-filter = Search the read log
access-log-person = Person
access-log-everyone = Everyone
access-log-what = What
access-log-subject = About
access-log-kind =
    { $kind ->
        [opened] opened
        [downloaded] downloaded
        [exported] exported
       *[other] { $kind }
    }
access-log-table =
    { $table ->
        [account] the list of employees, rows
        [application] case
        [case_list] the list of cases, rows
        [measure_list] the list of measures, rows
        [plan] the plan, rows
        [ledger_list] the fund’s entries, rows
        [agreement] the agreement as a PDF, number
        [evaluation] evaluation
        [yearly_account] the account as a PDF, year
        [year_wheel] the year wheel’s calendar file, year
        [attachment] attachment
        [agreement_file] file of an agreement
        [campaign_file] file of a campaign
       *[other] { $table }
    }
access-log-found =
    { $count ->
        [0] Nothing in the read log matches the search
        [one] One line in the read log
       *[other] { $count } lines in the read log
    }
access-log-page = Page { $page } of { $pages }
access-log-pages = Pages of the read log

## start

start-waits =
    { $count ->
        [0] Nothing waits for you
        [one] One thing waits for you
        [2] Two things wait for you
        [3] Three things wait for you
        [4] Four things wait for you
        [5] Five things wait for you
        [6] Six things wait for you
        [7] Seven things wait for you
        [8] Eight things wait for you
        [9] Nine things wait for you
       *[other] { $count } things wait for you
    }
start-nothing = Everything that is yours is done for now.
start-rooms = What you can open
start-events = Coming events
start-cases = Cases under way
start-case = Case
start-stock-note = of this year’s set-aside
start-what-can-i-apply-for = What can I apply for?
start-late = was due { $date }
start-in-days =
    { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }
start-account = Account for the funds of { $year } to the unions
start-account-why = It is prepared: read it, give it to the unions and mark it as accounted for.
start-question = What did “{ $title }” change?
start-question-why-participant = You took part. It takes a minute.
start-question-why-manager = The measure concerned your unit. It takes a minute.
start-unplanned = { $amount } has no plan
start-unplanned-why = Money that no plan claims stays unused.
start-unplanned-needs = Needs reported: { $amount }.
start-event =
    { $matter ->
        [seat] Say yes or no to your seat at “{ $title }”
        [invited] Sign up for “{ $title }”
        [needs] Rank what your agency wants: “{ $title }”
        [review] Review “{ $title }”
        [returned] Change “{ $title }” and send it again
        [asked] Answer a question about “{ $title }”
        [message] Reply to { $title }
        [attendance] Tick who came to “{ $title }”
       *[feedback] Say what “{ $title }” gave you
    }
start-event-why =
    { $matter ->
        [seat] A seat became free, and you are first in line
        [invited] Your agency has been invited
        [needs] You answer for the agency
        [review] It needs to be read before it is published
        [returned] The foundation has said what needs to be changed
        [asked] Another agency wants to know more
        [message] A message to you as a contact, or an answer to yours
        [attendance] Those who came will be asked what it gave them
       *[feedback] You were there
    }
start-wish = Answer the wish “{ $title }”
start-wishes = Answer { $count } wishes
start-wishes-why = Those who made them are waiting for an answer
start-evaluation = Read the evaluation “{ $title }”
start-evaluation-why = It was recently shared with the parties
start-no-role = Give somebody the role { $role }
start-no-role-why = Nobody has it yet
start-no-representative = Add a representative of { $party }
start-no-representative-why = Nobody represents the party yet
start-confirm = Confirm { $name } as representative
start-confirm-why = The role holds when one of you has confirmed it
start-case-one =
    { $matter ->
        [answer_jav] Answer a question of conflict of interest: “{ $title }”
        [judge_jav] Decide a question of conflict of interest: “{ $title }”
        [decide] State your position on “{ $title }”
        [endorse] Endorse or advise against “{ $title }”
        [prepare] Prepare “{ $title }”
        [complete] Complete “{ $title }”
        [finish] “{ $title }”: report that the measure is done
        [pay] Pay for “{ $title }”
        [draft] Go on with your application “{ $title }”
       *[other] { $title }
    }
start-case-untitled =
    { $matter ->
        [draft] Go on with your application
       *[other] Open the case
    }
start-case-many =
    { $matter ->
        [answer_jav] Answer { $count } questions of conflict of interest
        [judge_jav] Decide { $count } questions of conflict of interest
        [decide] State your position on { $count } cases
        [endorse] Endorse or advise against { $count } applications
        [prepare] Prepare { $count } applications
        [complete] Complete { $count } applications
        [finish] Report on { $count } measures
        [pay] Pay for { $count } measures
        [draft] Go on with { $count } applications you have begun
       *[other] { $count } cases
    }
start-case-why =
    { $matter ->
        [answer_jav] Somebody in the group asks whether you have a conflict of interest. Until then the case cannot be decided.
        [judge_jav] The person concerned disputes it. Your party needs to answer.
        [decide] Your party has not taken a position on the proposal as it now stands.
        [endorse] Without your answer it goes on anyway when the time is up.
        [prepare] The parties can decide only when there is a proposal.
        [complete] The coordinator has sent it back to you.
        [finish] The measure’s time is over. Say what it cost.
        [pay] The measure is done and money is still committed.
        [draft] It is saved but not submitted.
       *[other] { "" }
    }

## outbox

outbox-nav = Outgoing mail
outbox-title = Reminders by email
outbox-text = When something waits for you Storlom sends an email. It only says that something waits, never what.
outbox-when = When do you want to know?
outbox-choice =
    { $choice ->
        [at_once] At once
        [daily] Once a day
        [never] Never
       *[other] { $choice }
    }
outbox-choice-hint =
    { $choice ->
        [at_once] One email at a time, at most ten a day.
        [daily] One summary at 7 in the morning, only if there is something new.
        [never] You see what waits for you on the page Start.
       *[other] { $choice }
    }
outbox-language = Language of the emails
outbox-language-of =
    { $language ->
        [sv] Swedish
        [en] English
       *[other] { $language }
    }
outbox-submit = Save
outbox-chosen = Your choice is saved
outbox-lede = Outgoing mail is the emails that say that something is waiting. The page shows how many have left in the last 30 days, never what they are about.
outbox-held = Outgoing mail is held
outbox-held-text = The database has been restored from a backup. Nothing is sent until the operator has said yes.
outbox-unreached =
    { $count ->
        [one] One person cannot be reached by email
       *[other] { $count } people cannot be reached by email
    }
outbox-uncertain =
    { $count ->
        [one] It is uncertain whether an email arrived
       *[other] It is uncertain whether { $count } emails arrived
    }
outbox-not-configured = Nothing is sent, since there is no mail server
outbox-nothing = Nothing has had to be sent
outbox-all-well = The emails arrive
outbox-by-day = Emails by day
outbox-day = Day
outbox-column =
    { $state ->
        [sent] Sent
        [waiting] On their way
        [given_up] Did not arrive
        [dropped] No longer needed
        [not_configured] Without a mail server
       *[other] { $state }
    }
outbox-failed = Emails that did not arrive
outbox-failed-text = Check the address with the person. What waits is on the person’s page Start all the same.
outbox-why = Why
outbox-fault =
    { $fault ->
        [address] The address cannot be sent to
        [uncertain] The server did not answer. The email may have arrived and is therefore not sent again.
        [cut_off] The server broke off the connection for three days
       *[other] The receiver’s server does not take it (code { $fault })
    }
letter-subject = Storlom: something is waiting for you
letter-waits = This is waiting for you in Storlom at { $agency }:
letter-kind =
    { $kind ->
        [seat] a seat at an event to say yes or no to
        [decided] an answer to an application of yours
        [complete] an application for you to complete
        [decide] a case for you to take a position on
        [endorse] an application to endorse or advise against
        [prepare] a case to prepare
        [pay] a payment to make
        [finish] a measure to report on
        [question] a question about how it went
        [feedback] an event that you went to, to give feedback on
        [invited] an invitation to an event for your agency
        [needs] a needs survey to answer for the agency
        [signature] a proposed agreement for your party to answer
        [view] your party’s view before an agreement
        [talk] the next talk about an agreement
        [ends] an agreement that comes to an end
        [duty] a task in the year wheel
        [review] a text of the knowledge bank to review
        [returned] a text of the knowledge bank that you need to change
        [asked] a question from another agency to answer
        [message] a message from another agency to answer
        [wish] a wish from an agency to answer
        [attendance] an event that has been held, where you tick who came
        [evaluation] an evaluation that has been shared with you
       *[other] { $kind }
    }
letter-open = Sign in and see what it is: { $link }
letter-no-more = This email says no more than that on purpose. The link only opens a page.
letter-who-sends = Storlom sends this automatically for { $agency }. Nobody reads replies to it.
letter-choose = Choose yourself when you want reminders: { $link }
letter-stop = Do you not want emails like this? Stop them here, without signing in: { $link }

# The way out of emails, without signing in.
stop-title =
    { $what ->
        [stop-notices] Do you want to stop getting reminders?
        [stop-news] Do you want to stop getting emails from the foundation?
       *[other] Do you want to stop getting reminders about events?
    }
stop-lede =
    { $what ->
        [stop-notices] { $organisation } writes to you when something waits for you in Storlom. The foundation reminds you the day before an event that you have registered for, asks afterwards what it gave and tells you about new material. Without the emails you find what waits on the Start page.
        [stop-news] The foundation sometimes writes to those who work with transition funds or have come to a meeting. You will still be told about your own registrations.
       *[other] { $organisation } reminds you the day before an event that you have registered for, asks afterwards what it gave and tells you about new material. You will still be told about your seat.
    }
stop-button = Stop sending the emails
stop-stopped-title =
    { $what ->
        [stop-notices] You get no more reminders
        [stop-news] You get no more emails from the foundation
       *[other] You get no more reminders about events
    }
stop-stopped-lede = Your choice is saved. If you change your mind you can have the emails back.
stop-elsewhere =
    { $what ->
        [stop-events] The emails were stopped with the link in another email. If you change your mind, use that link.
       *[other] The emails were stopped under Your account, or with the link in another email. If you change your mind, choose them again under Your account.
    }
stop-again = Send the emails again
stop-title-again =
    { $what ->
        [stop-notices] You get reminders again
        [stop-news] You get emails from the foundation again
       *[other] You get reminders about events again
    }
stop-dead = The link is too old or mistyped. If you have a later email you can use the link in that one. If you have an account, you choose under Your account which emails you want.

## overview

overview-title = Overview
overview-heading = State employers set aside { $sum } for transition in { $year }
overview-heading-of = { $segment }: { $sum } set aside for transition in { $year }
overview-lede = { $employers } employers with { $employees } employees. The figures are estimates from the public register.
overview-assumption = How we counted: number of employees × { $payroll } in pay per employee and year × { $rate }, the share in force in { $year }. The pay builds on Statistics Sweden's state payroll for 2022 and an assumption of 3% a year before and after.
overview-source = Source: Arbetsgivarverket, Staten i siffror; organisation numbers from ESV and SCB ({ $file }).
overview-finding = The sum fell when the share was lowered from 0.3 to 0.2 per cent in 2024
overview-chart-about = Estimated set-aside per year.
overview-chart-note = Estimate: employees × pay per employee × the share in force.
overview-year = Year
overview-estimate = Set aside, estimated
overview-empty = The register has not been read yet.
overview-employers-heading = Employers
overview-employers-title = Employers { $year }
overview-employer = Employer
overview-employers = Number of employers
overview-employees = Employees
overview-segment = Group
overview-segment-all = All employers
overview-segments-title = Groups of employers { $year }
overview-segments-note = A university counts both among the universities and in its size.
overview-universities = Universities
overview-size = { $from }–{ $to } employees
overview-size-over = { $from } employees or more
overview-filter = Choose year and group, search employers
overview-search = Search by name
overview-found =
    { $count ->
        [0] No employer matches the search
        [one] One employer is shown
       *[other] { $count } employers are shown
    }
overview-back = All employers
overview-number = Organisation number
overview-department = Ministry
overview-not-known = not in the register
overview-employer-lede = An estimate from the public register, which counts { $employees } employees for { $year }.
overview-employer-heading = { $employer } set aside { $sum } in { $year }
overview-employer-before = The employer had no employees in the register after 2014.
overview-employer-finding = How it has changed since 2015

## agreement

agreement-title = Agreement
agreement-phase =
    { $phase ->
        [preparation] preparation
        [proposal] proposal
        [signed] signed
        [in_force] in force
        [ended] ended
        [no_agreement] no agreement
       *[other] { $phase }
    }
agreement-lede = The agreement says which problem you want to solve, what you want to achieve and how the funds may be used.
agreement-none-title = No agreement yet
agreement-lasts-to = The agreement is in force until { $date }
agreement-lasts-open = The agreement is in force until further notice
agreement-begins = The agreement comes into force on { $date }
agreement-begins-unknown = The agreement is signed
agreement-is-proposed = An agreement waits for signatures
agreement-is-prepared = An agreement is being prepared
agreement-talks-failed = The parties have not agreed
agreement-lasted-to = The agreement was in force until { $date }
agreement-none-in-force = No agreement is in force
agreement-nothing-missing = Nothing is missing: the agreement can become a proposal
agreement-about-one = About the agreement
agreement-says = What the agreement says
agreement-ways = What you can do
agreement-file-heading = The agreement as a file
agreement-none = There is no agreement here yet.
agreement-none-lead = There is no agreement here yet. Begin preparing one, or register the one already in force.
agreement-list = Our agreements
agreement-name = Agreement
agreement-phase-label = Phase
agreement-from = In force from
agreement-to = In force to
agreement-until-notice = until further notice
agreement-begin = Prepare an agreement
agreement-begin-small = Begin from a prepared text
agreement-begin-register = Register an agreement already in force
agreement-begin-lede = Begin with its name and its parties. You fill in the rest as you go.
agreement-begun = The preparation has begun.
agreement-title-label = Name of the agreement
agreement-title-default = Agreement on local transition funds
agreement-parties-question = Which are the parties to the agreement?
agreement-parties = Parties
agreement-parties-hint = The employer and the unions present.
agreement-term = Term
agreement-term-none = Not decided.
agreement-term-fixed = From { $from } to { $to }, both included.
agreement-term-open =
    { $months ->
        [0] From { $from } until further notice, without a time of notice.
        [one] From { $from } until further notice, with one month’s notice.
       *[other] From { $from } until further notice, with { $months } months’ notice.
    }
agreement-not-signed-label = Not signed by
agreement-in-force-noticed = in force, notice given
agreement-parties-lede = The parties stand in the text. If you change them no signature holds any longer, and those who remain sign anew.
agreement-from-label = First day
agreement-to-label = Last day
agreement-to-hint = Leave empty if it holds until further notice. Then fill in the notice.
agreement-date-hint = For example 2026-03-01
agreement-notice-label = Notice
agreement-months = months
agreement-outline = Term, information and follow-up
agreement-who-may-apply = Who may apply
agreement-who-may-apply-hint = The agreement covers all employees. Say what goes for applications.
agreement-information = Information to employees
agreement-information-hint = Who tells that the funds exist, how and when?
agreement-follow-up = Follow-up
agreement-follow-up-hint = What do you need to follow up and evaluate, to be able to develop the operation?
agreement-review-on = Joint review by
agreement-review-hint = Leave empty if it is three months before the last day.
agreement-assent = Signing
agreement-assent-allowed = The parties can assent to the agreement here in Storlom
agreement-assent-hint = Otherwise the parties sign on paper or in your e-signature service, and the file is put here.
agreement-saved = Saved.
agreement-removed = Removed.
agreement-tasks = The way to an agreement
agreement-described = The agreement, as described in Storlom
agreement-done = Done
agreement-left =
    { $count ->
        [one] One thing is missing
       *[other] { $count } things are missing
    }
agreement-not-begun = Not begun
agreement-optional = When you like
agreement-later = After the proposal
agreement-waiting-for =
    { $count ->
        [one] One party has not answered
       *[other] { $count } parties have not answered
    }
agreement-problem-title = Which problem do we want to solve?
agreement-problem-lede = Write one problem at a time. It may lie near or far ahead, but those concerned should recognise it.
agreement-problem = The problem
agreement-problem-hint = What happens if you do nothing?
agreement-evidence = How do we know?
agreement-evidence-hint = For example a competence analysis, age structure or staff survey.
agreement-target-group = Who is concerned?
agreement-horizon = When?
agreement-horizon-kind =
    { $horizon ->
        [near] within 6–24 months
        [long] in 3–10 years
       *[other] { $horizon }
    }
agreement-add-problem = Add a problem
agreement-change-problem = Change the problem
agreement-goal-title = What do we want to achieve?
agreement-goal-lede = A goal is a state you want to be in. Say also how you will see that you are there.
agreement-goal = The goal
agreement-serves = For whom?
agreement-serves-kind =
    { $side ->
        [operation] The operation
        [employees] The employees
        [both] The operation and the employees
       *[other] { $side }
    }
agreement-solves = Problems that the goal solves
agreement-indicator = How will we see it?
agreement-indicator-hint = A measure or a sign, such as the share who have changed duties.
agreement-source = Where does the figure come from?
agreement-baseline = Where we are now
agreement-not-measured = Not measured, because
agreement-not-measured-hint = Fill in if the present state is not measured.
agreement-not-measured-because = Not measured, because { $why }
agreement-target = Where we want to be
agreement-by-date = By
agreement-add-goal = Add a goal
agreement-change-goal = Change the goal
agreement-areas = Areas
agreement-areas-question = Which areas do the funds go to?
agreement-areas-lede = Areas come after the goals. Each area serves at least one goal.
agreement-area = The area
agreement-area-goals = Goals that the area serves
agreement-area-goals-none = Write a goal first.
agreement-add-area = Add an area
agreement-change-area = Change the area
agreement-measure-kinds-question = Which kinds of measures can get funds?
agreement-measure-kinds = Kinds of measures
agreement-kinds-lede = Write for each kind who decides, and a ceiling if there is one.
agreement-kind-name = Name of the kind
agreement-form = Form
agreement-form-kind =
    { $kind ->
        [programme] programme
        [project] project
        [individual] for a person
        [allowance] fixed allowance
       *[other] { $kind }
    }
agreement-route = Who decides?
agreement-route-kind =
    { $route ->
        [joint] the parties together
        [employer] the employer, within the agreement
        [unit] the unit, within its frame and after the unions’ views
       *[other] { $route }
    }
agreement-ceiling = Ceiling per measure
agreement-ceiling-hint = Leave empty if there is no ceiling.
agreement-kind-ceiling = { $route }, at most { $amount }
agreement-add-kind = Add a kind of measure
agreement-change-kind = Change the kind of measure
agreement-views = The parties’ views
agreement-views-released =
    { $released ->
        [0] No party has released its views yet
        [one] One of { $all } parties has released its views
       *[other] { $released } of { $all } parties have released their views
    }
agreement-views-lede = Each party first writes on its own. Nobody else can read it until you release the text yourselves.
agreement-view-hidden = Has released no text.
agreement-view-own = Only you can read the text.
agreement-view-released = Released { $date }.
agreement-view-label = Your view
agreement-view-of = Write for { $party }
agreement-view-hint = What do you want to achieve, and what matters most to your members or to the operation?
agreement-view-left = The party no longer takes part. Released { $date }.
agreement-view-release = Release the text to the other parties
agreement-view-release-about = It cannot be taken back. Save first if you have changed anything.
agreement-view-is-released = The text is released to the other parties.
agreement-gaps = What is missing?
agreement-gaps-nothing = Nothing is missing
agreement-gaps-none = You can make the proposal to the parties.
agreement-gaps-registered = The agreement holds as it is. This is what is not described in Storlom.
agreement-gaps-lede = What is needed stands first. Choose a line to fill it in.
agreement-gaps-no-musts = Nothing holds up a proposal. This you may add before you make it.
agreement-gaps-musts = This is needed before a proposal
agreement-gaps-shoulds = This is good to have
agreement-gap =
    { $gap ->
        [no_challenge] No problem is described
        [no_goal] There is no goal
        [goal_without_challenge] The goal solves no problem
        [goal_without_indicator] It is not said how you will see that the goal is reached
        [area_without_goal] The area serves no goal
        [no_term] The term is not decided
        [no_follow_up] It is not said how you follow up
        [too_few_parties] The employer and at least one union need to be parties
        [challenge_without_evidence] It is not said how you know of the problem
        [challenge_without_goal] No goal solves the problem
        [goal_without_baseline] The present state is not described
        [goal_without_target] It is not said where you want to be
        [goal_without_date] The goal has no date
        [no_area] There is no area
        [no_measure_kind] There is no kind of measure
        [no_who_may_apply] It is not said who may apply
        [no_information] Nobody has the task of telling the employees
        [no_review] The joint review has no date
       *[other] { $gap }
    }
agreement-gap-of = { $gap }: { $part }
agreement-propose = Make the proposal to the parties
agreement-propose-reason = Reason to go on although something is missing
agreement-propose-reason-hint = All parties see the reason.
agreement-proposed = The proposal is made to the parties.
agreement-went-on = The proposal was made although something was missing, because: { $reason }
agreement-take-back = Take back to preparation
agreement-taken-back = You are back in the preparation.
agreement-signatures = Signatures
agreement-signatures-later = Signatures come after the proposal
agreement-signatures-all = All parties have answered
agreement-signatures-elsewhere = Signed outside Storlom
agreement-signatures-lede = Download the agreement, sign it and put the signed file here. If the text changes, no signatures hold any longer.
agreement-signatures-not-yet = Signatures can be put here once the proposal is made.
agreement-signed-elsewhere = The agreement was signed outside Storlom.
agreement-document = Download the agreement (PDF)
agreement-file = Signed file
agreement-file-hint = A PDF, at most 20 MB.
agreement-file-optional = Put it here if you have it. A PDF, at most 20 MB.
agreement-file-from = The signed agreement, added { $date } (PDF)
agreement-add-file = Add the signed file
agreement-file-added = The file has been added.
agreement-no-file = The agreement was signed outside Storlom. The file has not been added.
agreement-standing =
    { $standing ->
        [waiting] Has not answered
        [file] Has signed
        [assent] Has assented in Storlom
        [not_signed] Has not signed
        [void] The text has changed: needs to sign again
       *[other] { $standing }
    }
agreement-standing-label = Answer
agreement-answer = Put a signature here
agreement-party = Party
agreement-means = How has the party answered?
agreement-means-kind =
    { $means ->
        [file] Signed file
        [assent] Assents here in Storlom
        [not_signed] Does not sign
       *[other] { $means }
    }
agreement-code = The text’s code
agreement-code-hint = Ten characters that stand at the foot of each page of the signed agreement.
agreement-code-now = The text as it is now has the code { $mark }.
agreement-not-signed-reason = Reason not to sign
agreement-not-signed-hint = Fill in if the party does not sign.
agreement-not-signed-by = { $party } has not signed: { $reason }
agreement-answered = The answer is recorded.
agreement-all-signed = The agreement is signed.
agreement-pdf-code = The text’s code: { $mark }
agreement-pdf-sign = The parties sign here or in the agency’s e-signature service.
agreement-register-lede = Put in the agreement as it is. What is missing is shown, but stops nothing.
agreement-registered = The agreement is registered.
agreement-fail = No agreement
agreement-fail-lede = The funds are set aside all the same. Views and open questions are kept for the next talk.
agreement-next-talk = Next talk
agreement-open-questions = Open questions
agreement-failed = It is recorded that you have not agreed.
agreement-failed-talk = The parties have not agreed. The next talk is on { $date }.
agreement-give-notice = Give notice
agreement-notice-lede =
    { $months ->
        [0] The agreement has no time of notice. If notice is given today, the last day is { $last }. The party can withdraw it while the agreement is in force.
        [one] The time of notice is one month. If notice is given today, the last day is { $last }. The party can withdraw it while the agreement is in force.
       *[other] The time of notice is { $months } months. If notice is given today, the last day is { $last }. The party can withdraw it while the agreement is in force.
    }
agreement-notice-no = Notice cannot be given. Only an agreement that holds until further notice can be ended so.
agreement-notice-noted = Note a notice that the party has given.
agreement-given-on = Day on which notice was given
agreement-given-on-hint = The day on which the other parties were told, for example 2026-03-01
agreement-notice-given = Notice has been given. The last day is { $last }. A joint review and talks about a new agreement stand in the year wheel.
agreement-notice-stands = { $party } gave notice { $given }. The last day is { $last }.
agreement-notice-ended = { $party } gave notice { $given }. The last day was { $last }.
agreement-notice-withdrawn = { $party } gave notice { $given } and withdrew it { $withdrawn }.
agreement-withdraw-notice = Withdraw the notice of { $party }
agreement-notice-taken-back = The notice has been withdrawn.
agreement-move-talk = Change the next talk
agreement-renew = Renew the agreement
agreement-renew-lede = The new agreement begins as a copy of the old one, without its term. You then see what you have changed.
agreement-renewed = The renewal has begun as a copy.
agreement-differences-found =
    { $count ->
        [0] Nothing is changed in the new agreement
        [one] One thing is changed in the new agreement
       *[other] { $count } things are changed in the new agreement
    }
agreement-differences-lede = The new agreement compared with the one that it renews:
agreement-differences = What has changed?
agreement-what =
    { $what ->
        [outline] Term, information and follow-up
        [title] Name
        [from] First day
        [to] Last day
        [notice] Notice
        [party] Party
        [who_may_apply] Who may apply
        [information] Information to employees
        [follow_up] Follow-up
        [deciding] How the parties decide
        [review_on] Joint review by
        [challenge] Problem
        [evidence] How do we know?
        [target_group] Who are affected?
        [horizon] When?
        [goal] Goal
        [serves] For whom?
        [solves] Problems that the goal solves
        [indicator] How do we see it?
        [source] Where does the figure come from?
        [baseline] Where we are now
        [not_measured] Not measured, because
        [target] Where we want to be
        [by_date] At the latest
        [area] Area
        [serves_goals] Goals that the area serves
        [measure_kind] Kind of measure
        [name] Name of the kind of measure
        [form] Form
        [route] Who decides?
        [ceiling] Highest amount per measure
       *[other] { $what }
    }
agreement-deciding = How the parties decide
agreement-majority-enough = It is enough that more parties are for than against
agreement-majority-hint = Otherwise all parties present must agree.
agreement-fallback = If the parties do not agree on a case
agreement-fallback-of =
    { $fallback ->
        [employer] The employer decides
        [not_granted] The money is not granted
       *[back] The case goes back to the parties
    }
agreement-deciding-of =
    { $deciding ->
        [consensus-employer] All parties present must agree. If they do not, the employer decides.
        [consensus-not_granted] All parties present must agree. If they do not, the money is not granted.
        [majority-back] It is enough that more parties are for than against. Otherwise the case goes back to the parties.
        [majority-employer] It is enough that more parties are for than against. Otherwise the employer decides.
        [majority-not_granted] It is enough that more parties are for than against. Otherwise the money is not granted.
       *[consensus-back] All parties present must agree. If they do not, the case goes back to the parties.
    }
agreement-change =
    { $change ->
        [added] added
        [removed] removed
        [changed] changed
       *[other] { $change }
    }
agreement-gone = Removed:
agreement-come = Added:
agreement-in-months =
    { $months ->
        [one] one month
       *[other] { $months } months
    }
agreement-small-lede = The text is a proposal for a small agency. Change what does not fit, and the agreement is ready to try with the unions.
agreement-small-problem = Duties change faster than we can learn. Few people can stand in for each other.
agreement-small-goal = More of us can take on other duties than those we have today.
agreement-small-indicator = Number of people who can do at least one colleague’s main duty.
agreement-small-target = Each main task can be done by at least two persons.
agreement-small-unmeasured = we count for the first time before the parties’ first review
agreement-small-area = Broader competence
agreement-small-kind = Training or exchange for a person
agreement-small-who = All employees, alone or together with their manager.
agreement-small-information = The coordinator tells at a meeting every year and on the intranet.
agreement-small-follow-up = The parties go through what the funds have given once a year, by 31 March.
agreement-small-evidence = Our own survey of who can do what.
agreement-fault-phase = It cannot be done while the agreement is in the phase “{ $phase }”
agreement-fault-musts =
    { $count ->
        [one] One thing is missing. Write why the proposal should be made anyway, or fill in what is missing.
       *[other] { $count } things are missing. Write why the proposal should be made anyway, or fill in what is missing.
    }
agreement-fault-area = Choose at least one goal that the area serves
agreement-fault-ends = The last day must come after the first
agreement-fault-parties = Choose the employer and at least one union
agreement-fault-text = The code does not belong to the text as it is now. Download the agreement again, or see that you copied the code right.
agreement-fault-no-assent = This agreement is not assented to in Storlom. Put a signed file here.
agreement-fault-party = Only the party’s own representative can do that
agreement-fault-pdf = Choose a file in the format PDF
agreement-fault-empty-file = The file is empty. Choose another one.
agreement-fault-cut-file = The file is not whole. Fetch it again from where you got it, and choose it once more.
agreement-fault-released = The text is released and cannot be changed
agreement-fault-no-view = Write and save a text first
agreement-fault-no-term = Fill in the first day, and the last day or the notice
agreement-fault-end-and-notice = Give a last day or a time of notice, not both
agreement-fault-in-use = It is used in the plan or in a case and cannot be removed
agreement-fault-fixed = The agreement holds to { $to }, and nobody gives notice
agreement-fault-noticed = The party has given notice already. The last day is { $last }.
agreement-fault-notice-day = Give a day from { $from } to { $to }
agreement-fault-ended = With that day the agreement would have ended { $last } already. Give the day on which notice came in.
agreement-fault-no-notice = There is no notice to withdraw
agreement-fault-talk = The next talk must be today or later
agreement-wait-ends = “{ $agreement }” ends
agreement-wait-ends-why = Hold a joint review, and agree on what is to hold afterwards.
agreement-wait-noticed = Notice has been given of “{ $agreement }”
agreement-wait-noticed-why = Notice given by { $parties }. Hold a joint review and talk about a new agreement.
agreement-wait-signature = Answer the proposal for “{ $agreement }”
agreement-wait-signature-why = The proposal is made and your party has not answered.
agreement-wait-view = Write your view before “{ $agreement }”
agreement-wait-view-why = The other parties can read it only once you release it.
agreement-wait-talk = Prepare the next talk on “{ $agreement }”
agreement-wait-talk-why = The parties have not agreed. Meanwhile the funds grow.
agreement-wait-duty-why = It stands in the year wheel.
wheel-title = Year wheel { $year }
wheel-left =
    { $count ->
        [0] Everything in the year wheel { $year } is done
        [one] One thing is left in the year wheel { $year }
       *[other] { $count } things are left in the year wheel { $year }
    }
wheel-overdue =
    { $count ->
        [one] One thing in the year wheel { $year } is late
       *[other] { $count } things in the year wheel { $year } are late
    }
wheel-lede = What is to be done in the year, with dates and who sees to it.
wheel-duty =
    { $duty ->
        [final_payroll] Final payroll
        [yearly_account] Yearly account to the unions
        [meeting] Meeting of the parties
        [needs] Needs into operational planning
        [plan_and_budget] Plan and budget
        [role_review] Go through the roles
        [joint_review] Joint review
        [talks] Talks about a new agreement
        [other] Other
       *[other] { $duty }
    }
wheel-none = Nothing is put in for { $year }.
wheel-what = What
wheel-kind = Kind
wheel-title-label = Your own words
wheel-title-hint = Needed only if the kind is “Other”.
wheel-due = By
wheel-owner = Who
wheel-nobody = Nobody yet
wheel-state = State
wheel-done = Done { $date }
wheel-late = Late
wheel-ahead = Ahead
wheel-done-on = Done on
wheel-done-hint = Leave empty until it is done.
wheel-receivers = To whom
wheel-receivers-hint = For example which unions received the account.
wheel-add = Add to the year wheel
wheel-change = When is it due? { $what }
wheel-make = Put in the usual for { $year }
wheel-made = The usual for { $year } is put in.
wheel-calendar = Add to your calendar
wheel-before = ‹ { $year }
wheel-after = { $year } ›
wheel-years = More years

## plan

plan-title = Plan
plan-lede = The plan rolls three years at a time. Money without a plan stays unused, and goals without a plan are not reached.
plan-no-agreement = The plan begins with the goals of the agreement. There is no agreement yet.
plan-finding = { $amount } has no plan
plan-finding-no-agreement = The plan begins with an agreement
plan-finding-rows =
    { $count ->
        [0] Nothing is planned for you yet
        [one] One measure is planned for you
       *[other] { $count } measures are planned for you
    }
plan-finding-none = All funds have a plan
plan-outcome = Plan and outcome per goal and year
plan-outcome-note = A measure counts in the year for which it was planned, and else in the year in which it was decided. What is paid later belongs to the same year.
plan-planned = Planned
plan-committed = Committed
plan-spent = Spent
plan-left = Left of the plan
plan-no-goal = Without a goal
plan-no-goal-note = committed or spent for no goal
plan-goal = Goal
plan-claimed = Planned and not committed
plan-claimed-note = all years
plan-without = Goals without money
plan-without-note = of { $count } goals
plan-without-list = For these goals nothing is planned, committed or spent
plan-rows = What is to be done
plan-filter = Choose year, goal and unit
plan-filter-clear = Show the whole plan
plan-years-ahead = The years of the plan
plan-waits-proposed = Waits for the parties to approve the row.
plan-waits-approved = When it is time the row becomes a measure, without a new application.
plan-change = Change the row
plan-remove = Take out of the plan
plan-removed = The row has been taken out of the plan.
plan-rows-none = Nothing is planned yet.
plan-row = Measure
plan-row-hint = What is to be done? For example Supervisor training for new managers.
plan-unit = Unit
plan-unit-all = The whole agency
plan-year = Year
plan-amount = Amount
plan-responsible = Responsible
plan-state = State
plan-state-kind =
    { $state ->
        [proposed] proposed
        [approved] approved
        [measure] became a measure
       *[other] { $state }
    }
plan-add-row = Add to the plan
plan-row-saved = The plan is saved.
plan-approve = The parties have approved the row
plan-approved = The row is approved.
plan-needs = Reported needs
plan-needs-none = No needs are reported yet.
plan-need = The need
plan-need-led-to = In the plan
plan-need-open = not yet
plan-need-hint = What is needed, for whom and why? It is no application. Write nothing of health or private life.
plan-report = Report a need
plan-reported = The need is reported. Thank you!
plan-reporter = Reported by
plan-fault-state = It cannot be done while the row is { $state }
plan-fault-year = Choose a year between { $first } and { $last }

## fund

fund-title = Transition funds
fund-finding-empty = No funds have been booked yet
fund-finding-grows = The funds grow
fund-finding-grows-years = The funds grow: { $years } of set-aside in stock
fund-finding-shrinks = The pile shrinks
fund-finding-first-time = The pile shrinks for the first time
fund-finding-unchanged = The funds stand still
fund-finding-unchanged-years = The funds stand still: { $years } of set-aside in stock
fund-lede = { $setaside } has been set aside. { $spent } of it is spent, { $share }.
fund-lede-empty = Enter what was there before you began here, and then each year’s set-aside.
fund-ahead = Today { $pace } is spent a year. At that pace there will be { $ahead } in three years. For one year’s set-aside to be left then you need to spend { $needed } a year.
fund-to-plan = To plan
fund-to-plan-note = available and claimed by no plan
fund-to-plan-limit = beyond it you may commit { $limit } ahead
fund-set-aside = Set aside
fund-available = Available
fund-available-note = can be committed
fund-committed = Committed
fund-committed-note = granted, not yet paid
fund-spent = Spent
fund-spent-note = paid
fund-stock = In stock
fund-stock-equals = What there is equals
fund-stock-note = { $amount } available and committed, measured in the latest set-aside
fund-chart-about = Available and committed at the end of each year. The last year is to this day.
fund-chart-note = Newer funds were set aside the same year or the year before. Older funds are all other, also of unknown age.
fund-chart-older = { $share } of what there is is older money
fund-chart-all-new = All that there is is newer money
fund-ahead-heading = In three years
fund-book-heading = Post
fund-rules-found = { $share } of payroll is set aside in { $year }
fund-older = Older funds
fund-newer = Newer funds
fund-year = Year
fund-origin = Year of origin
fund-origin-unknown = Unknown year
fund-origin-before = Before 2015
fund-origins-title = Funds by year of origin
fund-origins-note = The oldest funds are used first. Every amount leads to its entries.
fund-sum = Sum
fund-payrolls-title = The years’ set-asides
fund-stage = Basis
fund-stage-of =
    { $stage ->
        [preliminary] Preliminary payroll
        [final] Final payroll
       *[other] { $stage }
    }
fund-stage-short =
    { $stage ->
        [preliminary] preliminary
       *[other] final
    }
fund-preliminary-hint = Booked now and settled when the final one is known.
fund-final-hint = The difference from what has been set aside for the year is booked as a settlement.
fund-payroll = Payroll
fund-payroll-hint = Of the whole year, in kronor
fund-rate = Share
fund-all-entries = All entries
fund-entries-title = Entries
fund-entry-number = Entry
fund-entry-title = Entry { $number }: { $kind }
fund-entry-named = Entry { $number }: { $kind }, { $amount }, { $date }.
fund-date = Date
fund-kind = Kind
fund-kind-opening = Opening balance
fund-kind-set-aside = Set-aside
fund-kind-settlement = Settlement
fund-kind-commitment = Commitment
fund-kind-payment = Payment
fund-kind-release = Release
fund-kind-direct-cost = Direct cost
fund-kind-correction = Correction
fund-kind-corrects = { $kind } of entry { $number }
fund-kind-corrected = { $kind }, corrected
fund-amount = Amount
fund-account = Account
fund-any = All
fund-choose = Choose
fund-booked-year = Year booked
fund-filter = Choose entries
fund-found =
    { $count ->
        [0] No entries match what you have chosen
        [one] One entry
       *[other] { $count } entries
    }
fund-found-sum = { $found }, { $sum } in all
fund-pages = Pages
fund-page-of = Page { $here } of { $pages }
fund-page-before = Previous page
fund-page-after = Next page
fund-lines-title = How the funds moved
fund-lines-note = The lines cancel out within each year of origin. The account Set aside is the source and therefore stands below zero.
fund-corrects = Corrects entry { $number }
fund-corrected-by = Corrected by entry { $number }
fund-of-measure = All entries of the same measure
fund-correct = Correct the entry
fund-closing = Final closing
fund-closing-text = The measure has been paid in full and the rest released.
fund-cost-kind = Kind of cost
fund-cost-kind-of =
    { $kind ->
        [course] Course
        [travel] Travel
        [wage] Wage
        [substitute] Substitute
        [allowance] Allowance
        [consultant] Consultant
        [vat] VAT
       *[other] Other
    }
fund-cost-centre = Cost centre
fund-source-document = Voucher
fund-note = Note
fund-note-optional = Note (optional)
fund-note-erased = The text has been erased
fund-booked-by = Booked by
fund-booked = Entry { $number } has been booked
fund-book = Book
fund-opening-title = Opening balance
fund-opening-question = What was there when you began here?
fund-opening-lede = Enter what was left when you began here, in the year it was set aside. Leave empty where there was nothing. If you do not know the year, use Unknown year: those funds are used first.
fund-opening-date-hint = The day that the amounts held, such as 2026-01-01
fund-opening-note-hint = Where the figures come from. Write no names.
fund-set-aside-title = Set-aside
fund-set-aside-question = How large is the year’s payroll?
fund-set-aside-lede = Enter the year’s payroll. You see what it gives before anything is booked.
fund-definition = How the payroll is calculated (optional)
fund-definition-hint = Which period, and whether social fees are part of it. The central agreement does not say.
fund-reckon = Calculate
fund-check-title = Is this right?
fund-change-answers = Change
fund-before = Already set aside for the year
fund-difference = Settlement
fund-rounding = The set-aside is the payroll times the share, rounded to the nearest öre.
fund-correction-title = Correct an entry
fund-correction-lede = An entry is never changed. The correction takes the whole entry back and names it. Then book the right one anew.
fund-reason = Reason
fund-reason-hint = What went wrong. Write no names.
fund-rules-title = Rules for the funds
fund-limit = May be committed ahead
fund-limit-hint = How much more than what is available the parties may commit. 0 if nothing.
fund-limit-none = You can commit what is available and no more.
fund-limit-in-force = You may commit { $limit } more than what is available.
fund-limit-saved = The limit has been saved
fund-rates-title = Share of payroll
fund-rates-note = The agreement says 0.3 per cent to 2023 and 0.2 per cent from 2024, unless the agency has a share of its own.
fund-not-positive = Enter an amount larger than zero
fund-not-covered = { $asked } is not covered. { $available } is available.
fund-more-than-committed = { $asked } is more than what is committed, { $committed }. A new decision is needed first.
fund-already-closed = The measure has had its final closing. Correct the closing first if it is wrong.
fund-already-corrected = The entry has been corrected already
fund-is-correction = A correction is not corrected. Book the right entry anew.
fund-no-such-entry = There is no entry with that number
fund-already-set-aside = { $year } already has a preliminary set-aside. Correct it first if it is wrong.
fund-already-settled = { $year } has already been settled. Correct the settlement first if it is wrong.
fund-no-rate = No share is in force for { $year }
fund-future-date = The day has not come yet
fund-not-a-reference = Write only letters, digits and - / . _ : without spaces, at most 40 characters
fund-overflow = The amounts become too large to be added up

## application

application-guide-title = Are transition funds right for this?
application-guide-lede = Five questions show who usually pays. You may apply whatever the answer is.
application-public-notice = Your application is normally a public document. Write nothing about health or private life, and no identity numbers.
application-guide-ending = Have you been given notice, or does your employment end soon?
application-guide-own-choice = Is it studies that you choose entirely for yourself, outside work?
application-guide-needed-today = Is it needed to do the work as it is today?
application-guide-done-anyway = Would the agency do and pay for this anyway?
application-guide-long-term = Does it help in the long run: new tasks, new skills or a longer working life?
application-guide-yes = Yes
application-guide-no = No
application-guide-answer =
    { $payer ->
        [fund] Yes, this is what transition funds are for
        [ordinary] The ordinary budget usually pays for this
        [foundation] Trygghetsstiftelsen usually helps with this
       *[study_support] CSN transition study support is usually meant for this
    }
application-guide-advice =
    { $payer ->
        [fund] Tell us why it goes beyond the ordinary, and we go on.
        [ordinary] Transition funds do not replace ordinary operations or ordinary training. Ask your manager first. If something goes beyond the ordinary you may still apply.
        [foundation] Contact Trygghetsstiftelsen, tsn.se. Transition funds do not pay for what the foundation pays. You may still apply if it is about something else.
       *[study_support] Read about transition study support at CSN, csn.se. Trygghetsstiftelsen writes the statement. You may still apply if the workplace needs it too.
    }
application-begin = Show the answer
application-step = My application, step { $step } of { $of }
application-saved-pattern = saved {"{tid}"}
application-step-heading =
    { $step ->
        [utover] Why does it go beyond the ordinary?
        [behov] What is needed, and why now?
        [atgard] What do you want to do?
        [deltagare] Whom is it for?
        [kostnader] What does it cost?
        [tid] When will it be done?
        [mal] What will it contribute to?
       *[utfall] What will be different?
    }
application-step-lede =
    { $step ->
        [kostnader] Count what the measure costs beyond the ordinary. Leave empty what costs nothing. You can change it later.
        [mal] The funds support both transition and a long working life.
       *[other] A few sentences are enough. You can change it later.
    }
application-beyond = Beyond the ordinary
application-background = Background and need
application-name = Title
application-name-hint = For example: Exchange service at the Tax Agency
application-kind = Kind of measure
application-measure = The measure
application-provider = Provider
application-provider-hint = Leave empty if you do not know
application-whom = Whom is it for?
application-whom-one =
    { $whom ->
        [self] Myself
        [group] A group
        [unit] A whole unit
       *[agency] The whole agency
    }
application-participants = Number of participants
application-participants-hint = Leave empty if it is only for you. Write no names.
application-unit = Unit
application-choose = Choose
application-course = Course fee
application-course-hint = Without VAT if the agency deducts it
application-travel = Travel and lodging
application-wage = Pay during absence
application-wage-hint = Ask your manager if you are unsure
application-substitute = Substitute
application-consultant = Consultant, mentor or supervisor
application-other-cost = Other
application-from = First day
application-until = Last day
application-date-hint = For example { $date }
application-goal = Goal of the agreement
application-transition = How does it support transition?
application-working-life = How does it support a long working life?
application-expected = What will have changed afterwards?
application-seen = How will you see it?
application-guide = The guide’s answer
application-period = Period
application-period-value = { $from } to { $until }
application-begun = The first day is before the application.
application-total = You apply for
application-manager = Manager, according to Storlom
application-no-manager = Nobody. The application goes straight to the coordinator.
application-check-title = Check your application
application-check-right = Everything is filled in. When you submit, the application gets a number and your manager can read it.
application-check-wrong = What is left before you can submit
application-submit = Submit the application
application-submitted-title = Your application is submitted
application-submitted-number = It has number { $number }. Keep the number if you want to ask about it.
application-submitted-next = What happens now
application-submitted-step-manager = Your manager can endorse or advise against until { $date }. The application goes on even without an answer.
application-submitted-step-coordinator = The coordinator prepares the application.
application-submitted-step-parties = The employer and the unions decide. You can read the decision and the reasons on your application’s page.
application-to-case = Open your application
application-mine-title = My applications
application-mine-found =
    { $count ->
        [0] You have no application under way
        [one] You have one application under way
       *[other] You have { $count } applications under way
    }
application-mine-none = You have not applied for anything yet.
application-mine-drafts = Drafts
application-draft-untitled = No title yet
application-draft-saved = { $title }, saved { $date }
application-new = New application
application-cases-title =
    { $count ->
        [0] No cases here
        [one] One case
       *[other] { $count } cases
    }
application-cases-none = Applications stand here when somebody has sent one in.
application-cases-open = { $count } cases, of which { $open } wait for a decision
application-cases-caption = Cases, last submitted first
application-filter = Search cases
application-waits-label = Waits for you to
application-waits-to =
    { $matter ->
        [answer_jav] answer about conflict of interest
        [judge_jav] settle conflict of interest
        [decide] take a position
        [endorse] endorse or advise against
        [prepare] prepare
        [complete] complete
        [finish] tell how it went
        [pay] pay
       *[draft] submit
    }
application-search = Number, title or applicant
application-all = All
application-number = Number
application-applicant = Applicant
application-asked = Asked
application-granted = Granted
application-state = State
application-submitted-on = Submitted
application-state-of =
    { $state ->
        [submitted] Submitted
        [returned] Back with applicant
        [endorsed] Endorsed
        [advised_against] Advised against
        [unanswered] No answer in time
        [prepared] Prepared
        [on_agenda] On the agenda
        [deferred] Deferred
        [remitted] Remitted
        [granted] Granted
        [partly] Partly granted
        [refused] Refused
       *[withdrawn] Withdrawn
    }
application-next-for =
    { $state ->
        [submitted] Your manager has the application and can give an opinion.
        [returned] The application needs more. Change it and submit again.
        [endorsed] Your manager has endorsed it. The coordinator prepares it.
        [advised_against] Your manager has advised against it. It still goes on to the coordinator.
        [unanswered] Your manager has not answered. It still goes on to the coordinator.
        [prepared] The application is prepared. Now the parties say what they think.
        [on_agenda] The parties decide at their next meeting.
        [deferred] The parties take up the application again at their next meeting.
        [remitted] The parties want to know more. The coordinator prepares it again.
        [granted] Your application is granted.
        [partly] Your application is granted in part.
        [refused] Your application is refused.
       *[withdrawn] You have withdrawn the application.
    }
application-waits-for =
    { $state ->
        [submitted] Waits for the manager’s answer.
        [returned] Waits for the applicant to complete it.
        [endorsed] Waits for preparation.
        [advised_against] Waits for preparation.
        [unanswered] The manager has not answered in time. Waits for preparation.
        [prepared] Waits for the parties’ positions.
        [on_agenda] Taken up at the next meeting.
        [deferred] Taken up again at the next meeting.
        [remitted] Waits for more preparation.
       *[other] Nothing waits.
    }
application-next-meeting = The parties take up the application at their meeting on { $date }.
application-my = My application: { $title }
application-case = Case { $number }: { $title }
application-case-version = Version
application-to-do = To do
application-about-case = About the case
application-papers = The application
application-managers-word = The manager’s opinion
application-said-at = { $name }, { $date }
application-advice-of =
    { $advice ->
        [endorse] Endorses
       *[against] Advises against
    }
application-history = History
application-event =
    { $event ->
        [application-submitted] Submitted
        [application-returned] Returned to be completed
        [application-endorsed] Endorsed
        [application-advised-against] Advised against
        [application-prepared] Prepared
        [application-put-on-agenda] Put on the agenda
        [application-deferred] Deferred
        [application-remitted] Remitted
        [application-withdrawn] Withdrawn
        [application-stood-aside] Stood aside
        [jav-raised] Question of conflict of interest
        [jav-disputed] Disputed
        [jav-judged] A party’s answer on conflict of interest
        [jav-upheld] Conflict of interest found by the other parties
        [jav-dismissed] None found by the other parties
        [application-decided] Decided
        [position-taken] A party has voted
        [measure-completed] Measure completed
       *[measure-paid] Payment
    }
application-history-line = { $date }: { $event }, { $name }
application-none = –
application-returned-because = This needs to be completed
application-endorse = Endorse or advise against
application-endorse-lede = You say what you think. The application goes on whatever you answer, and the parties decide.
application-endorse-choice = What do you say?
application-endorse-reasons = Reasons
application-endorse-reasons-hint = Must be filled in if you advise against. The applicant can read them.
application-endorse-again = Change your answer
application-endorse-send = Send the answer
application-endorse-done = Your answer has been sent.
application-prepare = Prepare the case
application-prepare-title = What do you propose to the parties?
application-prepare-lede = Write a proposal that the parties can agree on or not. With a new proposal, what the parties said about the last one no longer counts.
application-prepare-granted = Proposed amount
application-prepare-granted-hint = 0 is a proposal to refuse
application-prepare-reasons = Reasons for the proposal
application-prepare-reasons-hint = Must be filled in if you propose less than what is asked. The applicant can read them once it is decided.
application-prepare-conditions = Conditions
application-prepare-send = Give the proposal to the parties
application-prepare-done = The case is prepared and waits for the parties.
application-agenda = Put on the agenda
application-agenda-done = The case is on the agenda.
application-send-back = Return to be completed
application-send-back-lede = The applicant changes the application and submits a new version. Positions on the old one no longer count.
application-send-back-reason = What is missing?
application-send-back-done = The application is returned.
application-revise = Change and submit again
application-withdraw = Withdraw the application
application-withdraw-lede = The case is closed and nothing is decided. You can apply again whenever you like.
application-withdraw-done = The application is withdrawn.
application-not-now = That cannot be done now: the state is “{ $state }”. Reload the page.
application-manager-has-time = The manager can answer until { $until }. After that the case can be prepared even without an answer.
application-own-case = You cannot give an opinion on your own application
application-changed = The application has changed since you opened the page. Read it again and then send.
application-ends-before = The last day is before the first. Check both dates.
application-long-over = The last day was more than a year ago. Check the year.
application-no-costs = Fill in at least one cost
application-group-of-one = A group is at least two. Choose “Myself” if it is only for you.
application-above-ceiling = The costs are above the ceiling of this kind of measure: { $max }
application-reasons-needed = Write why
application-what-title = What can I apply for?
application-what-lede = { $agency } sets aside money every year for transition: new tasks, new skills and a longer working life. All employees can apply.
application-what-lede-amount = { $agency } set aside { $amount } in { $year } for transition: new tasks, new knowledge and a longer working life. Every employee can apply.
application-what-kinds = What you can apply for
application-what-kind-line =
    { $form ->
        [programme] { $name }: several efforts that belong together, often for many of you
        [project] { $name }: something you do together, with a beginning and an end
        [individual] { $name }: something you do alone or with a few others
       *[allowance] { $name }: the same amount to all who get it
    }
application-what-ceiling = at most { $max }
application-what-goals = It should contribute to
application-what-examples = Examples from other agencies
application-what-example-1 = Try another job for a time: exchange service at another unit or agency.
application-what-example-2 = Training for tasks to come, while a substitute takes yours.
application-what-example-3 = Career and life planning, a mentor or supervision.
application-what-example-4 = A competence analysis before a new task or a reorganisation.
application-what-not = The funds do not replace ordinary training or what Trygghetsstiftelsen pays for.
application-what-apply = Apply now
application-what-none = The parties have no agreement with goals yet. You may still apply.
application-what-ask = Any questions? Ask your manager, your union representative or the coordinator of the transition funds at your agency.
application-what-ask-names = Any questions? Ask your manager, your union representative or the coordinator of the transition funds at your agency: { $names }.

## decision

decision-proposal = Proposed decision
decision-rapporteur = Rapporteur
decision-proposed = Proposed
decision-reasons = Reasons
decision-dissent = Dissent
decision-conditions = Conditions
decision-parties = The parties
decision-employer-alone = The employer alone decides on this kind of measure, by the agreement. The other parties can give their views first.
decision-unit-alone = The unit decides within its frame, by the agreement: the employer answers for it. The other parties can give their views first.
decision-seat-waiting = Has not answered
decision-seat-empty = Nobody there: all representatives stand aside
decision-seat-substitute = substitute
decision-say-of =
    { $say ->
        [agree] Agrees
        [disagree] Disagrees
       *[abstain] Abstains
    }
decision-seat-line = { $say }, { $name }
decision-aside = Take no part: { $names }
decision-made = Decision { $date }
decision-basis = Basis
decision-basis-of =
    { $basis ->
        [consensus] The parties agree
        [majority] Majority, by the agreement
        [employer] The employer decides, by the agreement
        [fallback_employer] The parties did not agree: the employer decides, by the agreement
        [fallback] The parties did not agree: not granted, by the agreement
       *[plan] Approved row of the plan
    }
decision-outcome-of =
    { $outcome ->
        [granted] Granted
        [partly] Partly granted
       *[refused] Refused
    }
decision-decider = Decider
decision-there = Present
decision-there-said = { $party }: { $name }, { $say }
decision-there-silent = { $party }: { $name }
decision-there-substitute = { $name } (substitute)
decision-there-nobody = { $party }: nobody there, all representatives stand aside
decision-outcome = Outcome
decision-position = Give the party’s position
decision-position-lede = The position is on version { $version } and proposal { $proposal }. If either changes, it no longer counts.
decision-position-last = When the last party has answered the case is decided
decision-position-choice = What do you say about the proposal?
decision-position-reasons-hint = Must be filled in if you disagree. The applicant can read them once it is decided.
decision-position-send = Give the position
decision-done-open = The position is given. The case waits for other parties.
decision-done-granted = The case is granted and the money is committed.
decision-done-partly = The case is granted in part and the money is committed.
decision-done-refused = The case is refused.
decision-done-remitted = The parties do not agree. The case goes back to preparation.
decision-defer = Defer or remit
decision-defer-choice = What should happen?
decision-defer-next = Defer to the next meeting
decision-defer-more = Remit for more preparation
decision-defer-send = Save
decision-defer-done = The case is deferred.
decision-defer-remitted = The case is remitted.
decision-jav = Stand aside
decision-jav-lede = You no longer see the papers and have no say in the case. The party’s substitute steps in. Where there is none it is recorded. You cannot undo it yourself.
decision-jav-send = I stand aside in this case
decision-jav-done = You stand aside in case { $number }.
decision-jav-questions = Questions of conflict of interest
decision-jav-raise = Raise a question of conflict of interest
decision-jav-raise-lede = You may ask whether another who represents a party has a conflict of interest in the case. The person answers first. If it is disputed the other parties decide. Until then the case cannot be decided with that party’s seat.
decision-jav-about = Whom does it concern?
decision-jav-reasons-hint = Write what may make the person partial. The person, the coordinator and the parties read it. Write nothing of health or private life.
decision-jav-raise-send = Raise the question
decision-jav-raised = The question is raised.
decision-jav-asked = { $raiser } asks whether { $name } has a conflict of interest, { $date }
decision-jav-answered = { $name } answers that there is none
decision-jav-answer = Answer the question of conflict of interest
decision-jav-answer-lede = Somebody in the group asks whether you have a conflict of interest. You judge it yourself first.
decision-jav-answer-choice = What do you answer?
decision-jav-answer-aside = I have one and take no part in the case
decision-jav-answer-dispute = I have none: let the other parties decide
decision-jav-why = Why you have none
decision-jav-why-hint = Must be filled in if you have none. The coordinator and the parties read it. Write nothing of health or private life.
decision-jav-answer-send = Send the answer
decision-jav-disputed = Your answer is given. The other parties decide.
decision-jav-judge = Decide the question of conflict of interest
decision-jav-judge-lede = Every other party present has its say. The person takes part only if more say that there is none. A tie means that there is one.
decision-jav-word = Is there a conflict of interest?
decision-jav-word-yes = There is one
decision-jav-word-no = There is none
decision-jav-judge-send = Give the party’s answer
decision-jav-judged = The party’s answer is given.
decision-jav-state-of =
    { $state ->
        [raised] Waits for an answer
        [stood_aside] Stands aside
        [disputed] Disputed, the other parties decide
        [upheld] The other parties found a conflict of interest
       *[dismissed] The other parties found none
    }
decision-jav-said = { $raiser }, { $date }: { $reasons }
decision-jav-said-back = { $who }: { $what }
decision-jav-close =
    { $bond ->
        [leads_applicant] You are the applicant’s manager
        [led_by_applicant] The applicant is your manager
       *[own_unit] The case concerns your own unit
    }
decision-jav-close-question = Do you have a conflict of interest? You judge it yourself. If you do, stand aside; otherwise go on.
decision-questioned = A question of conflict of interest concerns your seat. It is settled before you can take a position.
decision-seat-questioned = Waits for a question of conflict of interest to be settled
decision-jav-not-now = Not now: the question is “{ $state }”
decision-jav-not-a-speaker = Choose somebody who represents a party in the case
decision-jav-own-seat = If you have one yourself, stand aside instead
decision-jav-open = Another question of conflict of interest in the case is not settled yet
decision-jav-tried = That person’s conflict of interest in the case has been tried
decision-jav-own-question = You take no part when your own question is decided
decision-jav-spoken = Your party has already answered
decision-measure = The measure
decision-measure-state =
    { $state ->
        [under_way] Under way
        [completed] Completed
        [reported] Reported
       *[closed] Closed
    }
decision-measure-actual = Actual cost
decision-measure-completed-on = Completed
decision-measure-left = Left to pay
decision-start-measure = Start the measure
decision-started = The measure has started and the money is committed.
decision-complete = Complete the measure
decision-complete-lede = Write what the measure actually cost. What is not needed goes back to the fund when the last has been paid.
decision-complete-on = The day the measure was done
decision-complete-done = The measure is completed.
decision-pay = Pay
decision-pay-lede = At most what is committed can be paid. With the last payment the rest goes back to the fund.
decision-pay-amount = Amount
decision-pay-kind = Kind of cost
decision-pay-source = Voucher
decision-pay-source-hint = For example V2026/118
decision-pay-closing-legend = Last payment?
decision-pay-closing = This is the last payment
decision-pay-done = The payment is booked.
decision-version-changed = The application or the proposal has changed since you read it. Read again before you answer.
decision-no-party = You represent no party
decision-stood-aside = You stand aside in this case
decision-reasons-needed = Write why you disagree
decision-proposal-reasons-needed = Write why you propose less than what is asked
decision-above-asked = Propose at most what is asked, { $max }
decision-measure-not-now = That cannot be done now: the measure’s state is “{ $state }”
decision-above-actual = That is more than the measure cost. It cost { $actual } and { $spent } has been paid.
decision-completed-outside = The day must lie between the decision and today

## measure

measure-nav = Measures
measure-title =
    { $count ->
        [0] No measures here
        [one] One measure
       *[other] { $count } measures
    }
measure-none = A measure begins when an application is granted or a row of the plan is started.
measure-title-open = { $count } measures, of which { $open } are under way
measure-caption = Measures, the last begun first
measure-filter = Search measures
measure-search = Number or title
measure-name = Measure
measure-from = Comes from
measure-from-case = Case { $number }
measure-from-plan = The plan
measure-paid = Paid
measure-paid-out = finally settled
measure-started-on = Began
measure-year = Began in
measure-one = Measure { $number }: { $title }
measure-open = Open
measure-of-case = the case
measure-the-one = the measure
measure-about-one = About the measure
measure-goal = The goal: { $goal }
measure-waits-under-way = When the measure is done, whoever is responsible reports what it cost.
measure-waits-completed = The measure is done. The last has not been paid yet.
measure-waits-answers = The measure is done and paid. Not everyone asked has answered yet.
measure-waits-payment = The measure is done and followed up. The last has not been paid yet.
measure-waits-nothing = The measure is done and paid. Nothing waits.
measure-about = { $title }. Granted { $granted }, left to pay { $left }.
measure-responsible = Manager who will answer what the measure changed
measure-responsible-hint = The manager gets one question now and one in a year.
measure-no-manager = Choose the manager who is to answer what the measure changed
measure-pay-hint = Write 0 if the last has already been paid
measure-costs = Costs
measure-entries = Entries booked
measure-told = Questions after the measure
measure-asked-whom = To
measure-answered = Has answered
measure-answer-now = Answer by { $date }
measure-history-none = Nothing has happened since the decision.
measure-event =
    { $event ->
        [plan-row-added] Put into the plan
        [plan-row-changed] Changed in the plan
        [plan-row-approved] Approved by the parties
        [plan-row-started] Measure started
        [measure-completed] Measure completed
       *[measure-paid] Payment
    }

## follow-up

follow-up-title = Follow-up
follow-up-heading =
    { $count ->
        [0] No goal has had an answer yet
        [one] One goal has had answers
       *[other] { $count } goals have had answers
    }
follow-up-heading-few = The answers are too few to be shown
follow-up-lede = For each goal: where you began, where you are going, and what those who took part and their managers say.
follow-up-no-goals = There is no agreement with goals yet. Follow-up begins there.
follow-up-due-heading = Waiting for your answer
follow-up-baseline = Baseline
follow-up-target = Target
follow-up-indicator = How we see it
follow-up-not-measured = Not measured, because { $because }
follow-up-by = { $target }, by { $date }
follow-up-participants = Participants
follow-up-managers = Managers
follow-up-respondents = Respondents
follow-up-waiting = Waiting
follow-up-answered = Answers
follow-up-cannot = Cannot answer
follow-up-lapsed = No answer in time
follow-up-scale = { $value } of 5
follow-up-table = { $goal }: how much changed, from 1 (nothing) to 5 (a great deal)
follow-up-until = Answers up to and including { $year }. Figures that tell what single persons answered are hidden.
follow-up-too-few = Shown when at least five people have answered and the year has ended.
follow-up-answers-table = { $goal }: all answers, the latest first
follow-up-case = Measure
follow-up-who = Who
follow-up-answered-on = Answered on
follow-up-when = When
follow-up-what = Answer
follow-up-moment = { $moment ->
    [completion] When the measure was completed
    [one_year] One year after
   *[other] { $moment }
}
follow-up-respondent = { $respondent ->
    [participant] Participant
    [manager] Manager
   *[other] { $respondent }
}
follow-up-question-participant = What changed in your work?
follow-up-question-manager = What changed in the work of your unit?
follow-up-question-about = “{ $title }”, completed { $date }.
follow-up-question-year-after = A year has passed since “{ $title }” was completed.
follow-up-readers-heading = Who reads your answer?
follow-up-readers-participant = The coordinator and the parties’ representatives read it, with your name. Your manager never reads it. Everyone else sees figures only, and not until at least five have answered.
follow-up-readers-manager = The coordinator and the parties’ representatives read it, with your name. Whoever took part does not read it, and you do not read theirs. Everyone else sees figures only, and not until at least five have answered.
follow-up-goal-context = The goal is: { $goal }
follow-up-scale-legend = How much changed?
follow-up-scale-1 = 1 – nothing at all
follow-up-scale-2 = 2 – a little
follow-up-scale-3 = 3 – something
follow-up-scale-4 = 4 – quite a lot
follow-up-scale-5 = 5 – a great deal
follow-up-scale-none = I cannot answer
follow-up-text = Tell us in your own words
follow-up-text-hint = Optional, unless you chose “I cannot answer”: then write why. Write nothing about health or private life.
follow-up-submit = Send the answer
follow-up-thanks = Thank you. Your answer is saved.
follow-up-has-answered = You have already answered this question
follow-up-not-yet = The question will be put on { $date }
follow-up-has-lapsed = The time to answer ended on { $date }

## report

report-title = Yearly account to the unions
report-nav = Yearly account
report-of-year = Yearly account of local transition funds { $year }
report-years-heading =
    { $count ->
        [0] All years that have ended are accounted for
        [one] One year that has ended is not accounted for
       *[other] { $count } years that have ended are not accounted for
    }
report-years-staff-latest = { $year } is the latest year accounted for
report-years-none-title = No year is accounted for yet
report-years-none = A year stands here when it has been accounted for.
report-years-lede = Every year the employer accounts to the local unions for how the money was used.
report-year-going-on = under way
report-year-not-accounted = not accounted for
report-year-accounted = accounted for { $date }
report-years-table = Years
report-year = Year
report-state = State
report-finding-spent =
    { $pile ->
        [grew] { $amount } was used in { $year }, less than was set aside: the pile grew
        [shrank] { $amount } was used in { $year }, more than was set aside: the pile shrank
       *[same] { $amount } was used in { $year }, as much as was set aside
    }
report-finding-nothing = No transition funds were used in { $year }
report-finding-set-aside = { $amount } was set aside for transition in { $year }
report-finding-hidden = The transition funds in { $year }
report-about-whole = The parties’ version: every amount and count, without names.
report-about-staff = Version for all staff. Figures that would tell what few people have received are merged or hidden (–). It is made once, when the year is accounted for.
report-not-over = The year is not over. The figures run up to today.
report-accounted = Accounted for on { $date } to { $receivers }.
report-to-staff-version = Version for all staff
report-to-whole-version = The parties’ version
report-pdf = PDF in Swedish
report-pdf-english = PDF in English
report-download = Download the account as
report-money = The money
report-money-title = The funds during the year
report-post = Item
report-opening = Opening balance
report-opened = Older money entered during the year
report-set-aside = Set aside
report-committed = Committed by decision
report-released = Released, not spent
report-spent = Spent
report-available = Closing: not committed
report-held = Closing: granted, not paid
report-closing = Closing balance
report-in-stock = At the end of the year { $years } of the year’s set-aside was in stock.
report-cases = Applications and decisions
report-cases-title = Applications
report-cases-title-staff = Participants in applications
report-money-note = Amounts are in whole kronor.
report-cases-note = Received are counted in the year they came, decisions in the year they were made.
report-outcome = Outcome
report-received = Received
report-decided = Decided
report-granted = Granted
report-partly = Partly granted
report-refused = Refused
report-measures = Measures
report-participants = Participants
report-asked = Asked
report-amounts = Asked and granted
report-amounts-title = Amounts of what was decided
report-granted-applied = Granted after application
report-granted-planned = Granted from the plan, without application
report-granted-together = Granted in all
report-share-granted = Of what was asked in applications that were decided, { $share } was granted.
report-balance = Of what was granted, { $operation } went to goals for the operation, { $employees } to goals for the employees and { $both } to goals for both.
report-difference = Difference
report-spent-in = Used in { $year }
report-granted-amount = Granted
report-goals = By goal
report-goals-without-money = Goals that were given no money: { $goals }.
report-money-without-goal = { $amount } serves no goal.
report-beneficiaries = Operation and employees
report-forms = By kind of measure
report-units = By unit
report-breakdown-title = { $by }: how the funds were divided in { $year }
report-row-title = Concerns
report-row-none = Not stated
report-row-rest =
    { $count ->
        [one] A smaller one
       *[other] { $count } smaller ones together
    }
report-row = { $row ->
    [operation] The operation
    [employees] The employees
    [both] Both operation and employees
    [programme] Programme
    [project] Project
    [individual] Individual measure
    [allowance] Fixed allowance
   *[other] { $row }
}
report-follow-up = Follow-up
report-follow-up-title = Questions and answers by goal
report-questions = Questions
report-answers = Answers
report-follow-up-count = { $asked } questions were put to participants and managers, { $answered } have been answered.
report-follow-up-nearly-all = Of { $asked } asked, all or nearly all answered.
report-follow-up-nearly-none = Of { $asked } asked, none or nearly none answered.
report-follow-up-hidden = How many have answered is not shown, because they are few.
report-follow-up-nobody = No question was put during the year.
report-footer-sealed = Audit chain, entry { $sequence }: { $hash }
report-footer-translation = Translation of chain entry { $sequence }: { $hash }
report-footer-draft = Draft, not accounted for
report-mark-heading = Mark as accounted for
report-mark-lede = The account is locked as it is now, and the version for all staff is published. This cannot be undone.
report-mark-on = The day you accounted for it
report-mark-on-hint = For example 2026-03-31
report-mark-receivers = Who received the account?
report-mark-submit = Mark as accounted for
report-marked = { $year } is accounted for. The version for all staff is published.
report-year-not-over = { $year } has not ended yet
report-not-on-that-day = Give a day from { $from } to { $to }
report-no-receivers = Choose at least one party that received the account
report-already-accounted = The year was accounted for on { $date }

## evaluation

# What a result may be said to mean. Causal words (led to, gave, effect) only where the checks held, and then with "suggests".
evaluation-says-summary =
    { $n ->
        [one] One value in { $first }: { $size }.
       *[other] { $n } values in { $first }: { $size } on average, half of them at { $second } or lower.
    }
evaluation-says-share = The share{ $kind ->
    [named] { " " }who answered { $first }
   *[plain] { "" }
    } is { $size }% ({ $level }% interval { $low } to { $high }%, { $n } answers).
evaluation-says-resampled =
    { $kind ->
        [mean] The mean of { $first }
        [median] The median of { $first }
       *[correlation] The correlation between { $first }
    } is { $size } ({ $level }% interval { $low } to { $high }, { $n } rows drawn again and again).
evaluation-says-shares =
    { $result ->
        [up] The share is higher in the first group, by { $size } percentage points ({ $level }% interval { $low } to { $high }). The groups may differ in other ways too.
        [down] The share is lower in the first group, by { $size } percentage points ({ $level }% interval { $low } to { $high }). The groups may differ in other ways too.
       *[open] Whether the shares differ cannot be decided (at { $level }%, { $size } percentage points in the answers); differences between { $low } and { $high } percentage points are compatible with the answers.
    }
evaluation-says-groups =
    { $result ->
        [up] The group { $first } lies { $size } higher on average than the group { $second } ({ $level }% interval { $low } to { $high }). The groups may differ in other ways too.
        [down] The group { $first } lies { $size } lower on average than the group { $second } ({ $level }% interval { $low } to { $high }). The groups may differ in other ways too.
       *[open] Whether the group { $first } and the group { $second } differ cannot be decided (at { $level }%, { $size } in the answers); differences between { $low } and { $high } are compatible with the answers.
    }
evaluation-says-paired =
    { $result ->
        [up] The values changed: they rose by { $size } on average ({ $level }% interval { $low } to { $high }, { $n } pairs). There may be other reasons than what was done in between.
        [down] The values changed: they fell by { $size } on average ({ $level }% interval { $low } to { $high }, { $n } pairs). There may be other reasons than what was done in between.
       *[open] Whether the values changed cannot be decided (at { $level }%, { $n } pairs, { $size } in the answers); differences between { $low } and { $high } are compatible with the answers.
    }
evaluation-says-paired-shares =
    { $result ->
        [up] The share of yes changed: it rose by { $size } percentage points ({ $level }% interval { $low } to { $high }, { $n } persons). There may be other reasons than what was done in between.
        [down] The share of yes changed: it fell by { $size } percentage points ({ $level }% interval { $low } to { $high }, { $n } persons). There may be other reasons than what was done in between.
       *[open] Whether the share of yes changed cannot be decided (at { $level }%, { $n } persons, { $size } percentage points in the answers); differences between { $low } and { $high } percentage points are compatible with the answers.
    }
evaluation-says-relation =
    { $result ->
        [up] Higher { $first } goes with higher { $second }: { $size } per unit on average ({ $level }% interval { $low } to { $high })
        [down] Higher { $first } goes with lower { $second }: { $size } per unit on average ({ $level }% interval { $low } to { $high })
       *[open] Whether { $first } and { $second } go together cannot be decided (at { $level }%, { $size } per unit in the answers); differences between { $low } and { $high } per unit are compatible with the answers
    }{ $kind ->
        [others] , with the other columns the same
       *[alone] { "" }
    }. That two things go together does not say why.
evaluation-says-curve = { $first } describes { $size }% of the variation in { $second }. That two things go together does not say why.
evaluation-says-series =
    { $result ->
        [held-up] The result suggests that { $second } led to a higher level of { $first }, by { $size } ({ $level }% interval { $low } to { $high }). There are other explanations: something else may have happened at the same time, the measuring may have changed, and the level may have been on its way there anyway.
        [held-down] The result suggests that { $second } led to a lower level of { $first }, by { $size } ({ $level }% interval { $low } to { $high }). There are other explanations: something else may have happened at the same time, the measuring may have changed, and the level may have been on its way there anyway.
        [up] The level of { $first } changed at { $second }: it became { $size } higher ({ $level }% interval { $low } to { $high }). There may be other reasons, and a condition of the method did not hold.
        [down] The level of { $first } changed at { $second }: it became { $size } lower ({ $level }% interval { $low } to { $high }). There may be other reasons, and a condition of the method did not hold.
       *[open] Whether the level of { $first } changed at { $second } cannot be decided (at { $level }%, { $size } in the series); differences between { $low } and { $high } are compatible with the series.
    }
evaluation-says-differences =
    { $result ->
        [held-up] The result suggests that the measure gave higher { $first }, by { $size } ({ $level }% interval { $low } to { $high }). There are other explanations: something else may have happened to one of the groups, and the groups may have been drifting apart.
        [held-down] The result suggests that the measure gave lower { $first }, by { $size } ({ $level }% interval { $low } to { $high }). There are other explanations: something else may have happened to one of the groups, and the groups may have been drifting apart.
        [up] { $first } changed more upwards for those who took part than for the others, by { $size } ({ $level }% interval { $low } to { $high }). There may be other reasons: that the groups moved together before is not shown.
        [down] { $first } changed more downwards for those who took part than for the others, by { $size } ({ $level }% interval { $low } to { $high }). There may be other reasons: that the groups moved together before is not shown.
       *[open] Whether { $first } changed differently for those who took part and for the others cannot be decided (at { $level }%, { $size } in the answers); differences between { $low } and { $high } are compatible with the answers.
    }
evaluation-says-comparisons =
    { $n ->
        [one] One comparison. With an adjusted p-value under { $level }: { $size }.
       *[other] { $n } comparisons. With an adjusted p-value under { $level }: { $size }.
    }
evaluation-says-sample-size =
    { $kind ->
        [proportion] At least { $n } answers are needed in each group to see the difference between { $first }% and { $second }% with { $size }% probability.
        [mean] At least { $n } answers are needed in each group to see a difference of { $first } with { $size }% probability, when the values spread by { $second }.
       *[paired] At least { $n } pairs are needed to see a change of { $first } with { $size }% probability, when the changes spread by { $second }.
    }
evaluation-assumption =
    { $held ->
        [yes] Condition that holds
       *[no] Condition that does not hold
    }: { $what ->
        [symmetric_differences] the changes are about symmetric or at least 30 (skewness { $value })
        [symmetric_groups] the values in the groups are about symmetric or at least 30 (skewness { $value })
        [no_dominant_row] no row decides alone (largest leverage { $value })
        [independent_residuals] what is left over does not depend on what came before ({ $value })
        [dependence_allowed_for] the standard errors count with what is left over depending on what came before ({ $value })
        [enough_points] at least 12 points before and after (at least { $value })
        [two_seasons_before] at least two whole seasons before ({ $value })
        [variance_is_mean] the counts vary as Poisson (dispersion { $value })
        [parallel_before] the groups moved together before (smallest adjusted p-value { $value })
        [enough_clusters] at least 10 clusters ({ $value })
       *[other] { $what } ({ $value })
    }.
evaluation-warning = Note: { $what ->
    [one_value] only one value, so the spread cannot be computed
    [all_equal] all values are equal
    [few_answers] few answers ({ $value }, the pages ask for at least 20)
    [few_discordant] few answers that changed ({ $value }); use the exact p-value
    [few_pairs] few pairs ({ $value }, the pages ask for at least 15)
    [zeros_dropped] { $value } pairs without change do not count in Wilcoxon's test
    [few_in_group] few in a group ({ $value }, the pages ask for at least 15)
    [perfect_fit] everything is explained and nothing is left, so the uncertainty cannot be computed
    [few_clusters] few clusters ({ $value }, under 40), so the uncertainty may be larger than shown
    [interval_unbounded] the interval has no limit on at least one side, so the p-value is not shown
    [repeated_times] the same time comes several times ({ $value })
    [parallel_not_checked] whether the groups moved together before cannot be seen; at least three times before are needed
    [independent_rows] the rows are taken as independent of each other
    [unbalanced_units] { $value } units lack rows at some time
    [start_not_checked] without times it cannot be seen whether all began at the same time
    [few_replicates] the BCa interval needs at least 1 000 draws ({ $value } were made)
    [bca_undefined] the BCa interval cannot be computed for these data
    [undefined_replicates] { $value } draws without variation do not count
    [counts_not_whole] { $value } counts are not whole numbers; the method is made for counts
    [few_rows] few rows ({ $value })
   *[other] { $what } ({ $value })
    }.
evaluation-rows = Rows: { $used } used, { $dropped } left out because a value is missing.
evaluation-progress = { $done } of { $all } draws
evaluation-unknown-column = There is no column { $name }. There are: { $known }
evaluation-repeated-column = The column { $name } is there twice, in places { $first } and { $second }. Give one of them another name.
evaluation-no-rows = The file has a header but no rows below it.
evaluation-cell = row { $line }, column { $column }
evaluation-missing =
    { $count ->
        [one] One value is missing: { $cells }. Fill it in, or leave the row out with --missing drop.
       *[other] { $count } values are missing: { $cells }. Fill them in, or leave the rows out with --missing drop.
    }
evaluation-not-a-number = Row { $line }, column { $column }: “{ $text }” is not a number. Leave the cell empty if the value is missing. A decimal comma is read in files with semicolons or tabs, a decimal point in all.
evaluation-too-few = Too few rows: at least { $needed } are needed, there are { $found }.
evaluation-too-few-in-group = Too few in the group { $group }: at least { $needed } are needed, there are { $found }.
evaluation-constant = The values do not vary, so no test can be made.
evaluation-not-two-groups = The column of groups must have exactly two different values, it has { $found }.
evaluation-not-a-share = { $successes } of { $n } is no share.
evaluation-no-discordant = Nobody changed their answer, so no test can be made.
evaluation-dependent =
    { $others ->
        [none] The column { $column } is zero in every row. Leave it out.
       *[some] The column { $column } follows entirely from { $on }. Leave one of them out.
    }
evaluation-full-leverage = Row { $line } alone decides a coefficient, so standard errors of the kind hc3 cannot be computed.
evaluation-not-zero-one = Row { $line }, column { $column }: only 0 and 1 can be used, here is { $value }.
evaluation-negative = Row { $line }, column { $column }: a count is never below zero, here is { $value }.
evaluation-not-positive = Row { $line }, column { $column }: the denominator must be above zero, here is { $value }.
evaluation-switches-back = Row { $line }, column { $column }: goes back to 0. In the order of time the column must be 0 and then 1.
evaluation-never-switches = The column { $column } never changes. It must be 0 before and 1 after.
evaluation-separation = The counts are zero everywhere where a coefficient is decided, so it grows without limit. Leave out a column or put times together.
evaluation-not-converged = The computation did not finish in { $rounds } rounds.
evaluation-empty-cell =
    { $treated ->
        [yes] No rows for those who take part
       *[no] No rows for those who do not take part
    }{ $after ->
        [yes] { " after." }
       *[no] { " before." }
    }
evaluation-treatment-varies = The unit { $unit } both takes part and does not. The column must say who, not when.
evaluation-staggered = The units begin at different times: after = 1 is there already at { $first }, after = 0 still at { $other }. The method needs one start for all.
evaluation-unit-across-clusters = The unit { $unit } belongs to several clusters.
evaluation-too-few-clusters = Too few clusters: at least { $needed } are needed, there are { $found }.
evaluation-too-few-treated-clusters = Too few clusters: at least { $needed } with and { $needed } without the measure are needed, there are { $treated } with and { $untreated } without.
evaluation-lag-too-long = The lag { $lags } is too long for { $rows } rows.
evaluation-out-of-range =
    { $what ->
        [p] The p-value { $value } is not between 0 and 1.
        [share] The share { $value } is not between 0 and 1.
        [power] The power { $value } is not possible.
        [difference] The difference { $value } is too small.
        [sd] The spread { $value } must be above zero.
       *[other] { $value } is outside what can be computed with.
    }
evaluation-says-shares-of =
    { $result ->
        [up] The share is higher in the group { $first } than in the group { $second }, by { $size } percentage points ({ $level }% interval { $low } to { $high }). The groups may differ in other ways too.
        [down] The share is lower in the group { $first } than in the group { $second }, by { $size } percentage points ({ $level }% interval { $low } to { $high }). The groups may differ in other ways too.
       *[open] Whether the shares differ between the group { $first } and the group { $second } cannot be decided (at { $level }%, { $size } percentage points in the answers); differences between { $low } and { $high } percentage points are compatible with the answers.
    }
evaluation-says-shares-since =
    { $result ->
        [up] The share who know that the money exists is higher than in the survey that ended on { $second }, by { $size } percentage points ({ $level }% interval { $low } to { $high }).
        [down] The share who know that the money exists is lower than in the survey that ended on { $second }, by { $size } percentage points ({ $level }% interval { $low } to { $high }).
       *[open] Whether the share who know that the money exists differs from the survey that ended on { $second } cannot be decided (at { $level }%, { $size } percentage points in the answers); differences between { $low } and { $high } percentage points are compatible with the answers.
    }
evaluation-says-shares-around =
    { $result ->
        [up] The share who know that the money exists is higher after the campaign, { $second }% of { $after } who answered, than before, { $first }% of { $before }: the difference is { $size } percentage points ({ $level }% interval { $low } to { $high }). But the same persons need not have answered both times, and other things may have happened in between.
        [down] The share who know that the money exists is lower after the campaign, { $second }% of { $after } who answered, than before, { $first }% of { $before }: the difference is { $size } percentage points ({ $level }% interval { $low } to { $high }). But the same persons need not have answered both times, and other things may have happened in between.
       *[open] Before the campaign { $first }% of { $before } who answered knew that the money exists, after it { $second }% of { $after }. Whether the share differs cannot be decided (at { $level }%, { $size } percentage points in the answers); differences between { $low } and { $high } percentage points are compatible with the answers.
    }

# The workbench.
evaluation-nav = Evaluation
evaluation-title = Evaluation
evaluation-lede = Has something changed, and can it be said with certainty? Here you put a question to figures and get the answer in words.
evaluation-lede-reader = Here you read the evaluations that have been shared with the parties.
evaluation-new = New evaluation
evaluation-list = Evaluations
evaluation-none = No evaluations yet.
evaluation-column-title = Title
evaluation-column-answer = Answer
evaluation-column-standing = Status
evaluation-column-writer = Made by
evaluation-column-date = Day
evaluation-not-asked = The question has not been put yet
evaluation-standing = { $standing ->
    [begun] Begun
    [answered] Not saved
    [saved] Saved
   *[shared] Shared with the parties
    }
evaluation-choose = Choose
evaluation-verdict = { $what ->
    [changed] Yes, the level changed
    [differ] Yes, the groups differ
    [before-after] Yes, the values changed
    [share] This is how large the share is
    [how-many] This is how many are needed
    [open] Cannot be decided
    [too-few] Too few for an answer yet
   *[few-people] Not shown: too few persons
    }
evaluation-source-told = { $source ->
    [paste] a pasted table
    [file] a file
    [cases-week] applications and grants per week, from the system
    [cases-month] applications and grants per month, from the system
    [interest-week] visits, applications and grants per week, from the system
    [amounts-month] amounts granted per goal and month, from the system
   *[answers] the answers to the follow-up questions, from the system
    }
evaluation-wish = { $wish ->
    [changed] Has it changed since …?
    [differ] Do those who took part differ from the others?
    [before-after] Before and after for the same persons
    [share] How large a share?
   *[how-many] How many answers are needed?
    }
evaluation-wish-since = Has it changed since { $event } ({ $since })?
evaluation-wish-hint = { $wish ->
    [changed] One figure per week, month or quarter, such as applications before and after a film on the intranet.
    [differ] One row per person, with a value and which of two groups the person belongs to.
    [before-after] One row per person, with a value before and one after.
    [share] One row per answer. How many in ten, and how certain is it?
   *[how-many] Work it out before you ask. No table is needed.
    }
evaluation-begin-lede = First you choose what you want to know and hand over the figures. Then you choose columns.
evaluation-begin-submit = Continue
evaluation-source = Where are the figures?
evaluation-source-kind = { $source ->
    [paste] I paste a table
    [file] I have a file
    [cases-week] Applications and grants per week, from the system
    [cases-month] Applications and grants per month, from the system
    [interest-week] Visits, applications and grants per week, from the system
    [amounts-month] Amounts granted per goal and month, from the system
    [answers] The answers to the follow-up questions, from the system
   *[other] No table
    }
evaluation-source-file = CSV or Excel (.xlsx), at most 20{ "\u00A0" }000 rows.
evaluation-table = The table
evaluation-table-hint = Copy from Excel with the heading row first. Leave out names and identity numbers: they are not needed. Leave a cell empty if the value is missing.
evaluation-file = File
evaluation-wish-label = What do you want to know?
evaluation-preview = The first rows of your table
evaluation-preview-note = Only you see the table. When you save, only the columns that the answer rests on are kept.
evaluation-ask-submit = Show the answer
evaluation-outcome = What should have changed?
evaluation-outcome-hint = The column of figures.
evaluation-time = Time
evaluation-time-label = Which column says when?
evaluation-time-hint = Such as 2026-03, 2026-v07, 2026 K1, 2026-03-01 or a number. Write it the same way on every row.
evaluation-since = Since when?
evaluation-since-hint = The first time that counts as after, written as in the column.
evaluation-event = What happened then?
evaluation-event-hint = A few words, such as the film on the intranet.
evaluation-values = What kind of figures are they?
evaluation-values-kind = { $values ->
    [people] Counts of persons or cases
    [things] Counts of something else
   *[measure] Measures, amounts or means
    }
evaluation-values-hint = { $values ->
    [people] One to four are never shown.
    [things] Such as visits to a page.
   *[measure] Such as days, kronor or points.
    }
evaluation-per = Should the figure be put in relation to something?
evaluation-per-hint = Such as the number of employees. Choose nothing if you are unsure.
evaluation-season = Do the figures follow the seasons?
evaluation-season-hint = Summer and winter are then taken out. At least two whole years before are needed.
evaluation-season-kind = { $season ->
    [weeks] Yes, and the rows are weeks
    [months] Yes, and the rows are months
   *[quarters] Yes, and the rows are quarters
    }
evaluation-nothing-chosen = Nothing
evaluation-no-season = No, or do not know
evaluation-value-label = What should be compared?
evaluation-value-hint = A number, or yes and no, for each person.
evaluation-group-label = Which column says who took part?
evaluation-group-hint = Two groups, such as yes and no.
evaluation-before = The value before
evaluation-after = The value after
evaluation-pair-hint = A number, or yes and no.
evaluation-extreme-label = How were the participants chosen?
evaluation-extreme-kind = They were chosen because the value was unusually high or low
evaluation-share-column = Which column has the answers?
evaluation-yes-label = Which answers should count?
evaluation-yes-hint = Write the answer as it stands in the table, such as yes. Several are parted by semicolons: 4; 5.
evaluation-asked-label = How many were asked?
evaluation-asked-hint = Leave it empty if you do not know.
evaluation-drop-label = Rows where a value is missing
evaluation-drop-kind = Leave them out
evaluation-compared-label = What should be compared?
evaluation-compared-kind = { $what ->
    [shares] The share in two groups
    [means] The mean in two groups
   *[pairs] The same persons before and after
    }
evaluation-first-share = The one share
evaluation-second-share = The other share
evaluation-only-shares = For shares only, in per cent.
evaluation-difference-label = The smallest difference that matters
evaluation-only-means = For means and for the same persons only. Such as 0.5 on a scale from 1 to 5.
evaluation-sd-label = How much the values spread
evaluation-sd-hint = The standard deviation from an earlier measurement. On a scale from 1 to 5 it is often about 1. For the same persons: the spread of the changes.
evaluation-power-label = How certain do you want to be to see the difference?
evaluation-power-hint = In per cent. 80 is usual.
evaluation-number-fault = Write a number in “{ $field }”, such as 0.5
evaluation-share-fault = Write a share from 0 to 100 in “{ $field }”

# The answer.
evaluation-page-too-few = { $told ->
    [no] There is no answer yet: at least { $needed } { $what ->
        [answers] answers
        [pairs] persons with a value both before and after
        [group] persons in each group
        [points] times both before and after
       *[seasons] whole years before
        } are needed, and there are fewer than five.
   *[yes] There is no answer yet: at least { $needed } { $what ->
        [answers] answers
        [pairs] persons with a value both before and after
        [group] persons in each group
        [points] times both before and after
       *[seasons] whole years before
        } are needed, and there are { $found }.
    }
evaluation-page-few-people = The answer is not shown: fewer than five persons are behind one of the figures. Merge groups or answers, or wait until more have answered.
evaluation-page-missing =
    { $count ->
        [one] A value is missing: { $cells }. Fill it in, or tick the box to leave the row out.
       *[other] { $count } values are missing: { $cells }. Fill them in, or tick the box to leave the rows out.
    }
evaluation-page-answered = { $asked } were asked, { $answered } answered ({ $share }%).
evaluation-page-among-answered = The answer holds among those who answered. Had all answered, the share could have been anything between { $low } and { $high }%.
evaluation-page-extreme = The participants were chosen because a value was unusual. Such values drift back towards the usual by themselves. Compare with a group that did not take part before you say that something changed.
evaluation-page-left = { $count } have a value before but none after. Before, they were at { $left } on average, those who remain at { $stayed } (difference { $difference }).
evaluation-page-gaps =
    { $count ->
        [one] One time is missing in the series. If it is missing by chance that does no harm, otherwise the answer may be wrong.
       *[other] { $count } times are missing in the series. If they are missing by chance that does no harm, otherwise the answer may be wrong.
    }
evaluation-page-others = We have taken away what may come from { $names }.
evaluation-page-depends = Times close to each other go together. The uncertainty is computed so that it takes this into account.
evaluation-exploratory = Exploratory: the question was put when the figures were already there. Anyone who looks long enough finds something. Next time, settle question and method before the answers come.
evaluation-checks = What the answer rests on
evaluation-numbers = The figures
evaluation-numbers-title = The figures behind the answer
evaluation-how-heading = How it was computed
evaluation-what = What
evaluation-value = Value
evaluation-unit-title = Unit
evaluation-unit = { $unit ->
    [share] share, where 1 is all
    [points] difference of shares, where 1 is all
    [count] count
   *[probability] probability
    }
evaluation-estimate = Estimate
evaluation-measured = Measured
evaluation-fitted = Computed level
evaluation-otherwise = Without a change
evaluation-rose = Rose
evaluation-fell = Fell
evaluation-group = Group
evaluation-group-number = Group { $number }
evaluation-count = Count
evaluation-points = { $size } percentage points
evaluation-tiny-p = less than 0.001
evaluation-span = { $size } ({ $low } to { $high })
evaluation-range = { $low } to { $high }
evaluation-the-changes = the changes
evaluation-label = { $what ->
    [low] Lowest, allowing for chance
    [high] Highest, allowing for chance
    [share] The share { $name }
    [share-in] The share in { $name }
    [mean] The mean in { $name }
    [mean-in] The mean in { $name }
    [count-in] Count in { $name }
    [yes] Count { $name }
    [answers] Count of answers
    [asked] Count of those asked
    [bounds] Had all answered
    [difference] The difference
    [change] The change
    [level-change] The change of level
    [persons] Count of persons
    [to-no] Went from yes to no
    [to-yes] Went from no to yes
    [pairs] Persons needed
    [each-group] Answers needed in each group
    [first-share] The one share
    [second-share] The other share
    [wanted-difference] The difference to be seen
    [spread] The spread
    [power] The probability to see it
    [points-before] Times before
    [points-after] Times after
    [dispersion] Spread of what is left over
    [autocorrelation] How one time goes with the next
    [p] P-value
    [p-exact] P-value, exact
   *[p-ranks] P-value from the ranks
    }
evaluation-chart-series = { $outcome } before and after { $event }
evaluation-chart-series-about = Each dot is measured. The full line is the computed level, the broken one how it would have gone on had the level not changed. The vertical line is { $event }.
evaluation-chart-series-text = { $before } times before and { $after } after { $event } ({ $since }). There the computed level is at { $fitted }; without a change it would have been at { $otherwise }.
evaluation-hidden-points = Times with one to four persons or cases are not drawn; the table has – there.
evaluation-chart-change = The change, and how certain it is
evaluation-chart-difference = The difference, and how certain it is
evaluation-chart-share = The share, and how certain it is
evaluation-chart-change-about = The dot is the estimate. The line shows which values are compatible with the figures. If it crosses zero, it may as well be the other way.
evaluation-chart-levels = The levels, and how certain they are
evaluation-chart-levels-about = The dot is the estimate. The line shows which values are compatible with the figures.
evaluation-chart-pairs = From { $before } to { $after }
evaluation-chart-pairs-about = Each line is at least five persons who were close to each other before. No single person's value is shown.
evaluation-chart-pairs-text = { $up } of { $groups } groups rose.
evaluation-pairs-note = The groups are made in the order of the value before, with at least five persons in each.
evaluation-chart-spread = How { $of } are spread
evaluation-chart-spread-about = The area of a bar is how many. Bars are merged until there are at least five persons in each.
evaluation-chart-spread-text = Most lie between { $range }: { $count } persons.
evaluation-spread-note = The limits are from the lower value, included, up to the higher.
evaluation-how = { $method ->
    [wilson] The share is the count of those answers, divided by all answers. The interval is Wilson's (1927): the shares that the answers do not speak against.
    [newcombe-10] The difference is the first share less the second. The interval is Newcombe's method 10 (1998), from the Wilson interval of each.
    [mcnemar] The difference is the share of yes after less that before. The interval is Newcombe's for the same persons (1998). The p-value is McNemar's, exact, from those who changed their answer.
    [welch-t-mann-whitney] The difference is the first group's mean less the second's. Interval and p-value are Welch's (1947), which does not ask the groups to spread alike. The p-value from the ranks is Mann and Whitney's.
    [paired-t-wilcoxon] The change is the mean of after less before, person by person. Interval and p-value are Student's for pairs. The p-value from the ranks is Wilcoxon's.
    [segmented-gaussian-plain] A straight line through time, with a jump at the time you gave, fitted by least squares. The uncertainty is Student's.
    [segmented-gaussian-newey-west] A straight line through time, with a jump at the time you gave, fitted by least squares. The uncertainty is Newey and West's (1987), which allows for times close to each other going together.
    [segmented-quasi-poisson-plain] The counts are taken to grow or fall by the same per cent each time, with a jump at the time you gave (quasi-Poisson). The change is the jump in per cent. The uncertainty allows for counts that vary more than chance alone gives.
    [segmented-quasi-poisson-newey-west] The counts are taken to grow or fall by the same per cent each time, with a jump at the time you gave (quasi-Poisson). The change is the jump in per cent. The uncertainty is Newey and West's (1987), which allows for times close to each other going together.
    [normal-approximation] So many are needed for a difference of that size to be seen, computed with the normal distribution and 95 per cent certainty.
    [noncentral-t-paired] So many pairs are needed for a change of that size to be seen, computed with the t distribution and 95 per cent certainty.
   *[noncentral-t] So many are needed for a difference of that size to be seen, computed with the t distribution and 95 per cent certainty.
    }
evaluation-no-chance = No drawn numbers are used: the same table gives the same answer.
evaluation-data-hash = The table's checksum (SHA-256): { $hash }
evaluation-footer = Evaluation { $number }, saved { $date } by { $writer }

# Save, share, take out.
evaluation-save-heading = Save the answer
evaluation-save-lede = A saved answer never changes. Only you see it until you share it.
evaluation-save-title = Title
evaluation-save-title-hint = What the evaluation was about, such as The film on the intranet.
evaluation-save-submit = Save the answer
evaluation-saved = The answer is saved.
evaluation-share-heading = Share the answer
evaluation-share-lede = The coordinator, the representatives and the analysts see the answer, not the table. It cannot be undone.
evaluation-share-submit = Share with the parties
evaluation-share-done = The answer is shared with the parties.
evaluation-remove-submit = Remove the evaluation
evaluation-remove-done = The evaluation is removed.
evaluation-change-question = Change the question
evaluation-download = Download the answer
evaluation-shared-on = Shared with the parties { $date } by { $writer }.
evaluation-saved-by = Saved { $date } by { $writer }. Not shared.
evaluation-asked-of = The question: { $wish } · The figures: { $source }
evaluation-not-saved = The answer is not saved yet. It is removed after 30 days.

# Minima.
evaluation-minimums-title = How many are needed for an answer
evaluation-minimums-lede = With fewer, the page says that there is no answer yet, and how many are needed. Below five nothing is ever shown, whatever you choose.
evaluation-minimum-answers = Answers behind a share
evaluation-minimum-pairs = Persons with a value both before and after
evaluation-minimum-group = Persons in each group
evaluation-minimum-points = Times both before and after
evaluation-minimum-seasons = Whole years before, when the figures follow the seasons
evaluation-minimum-hint = { $minimum ->
    [answers] Usually { $usual }. With fewer the share may be almost anything.
    [pairs] Usually { $usual }. With fewer a single person may decide.
    [group] Usually { $usual }. With fewer a single person may decide.
    [points] Usually { $usual }: a year of months, or a quarter of weeks.
   *[seasons] Usually { $usual }. A single year cannot be told from a trend.
    }
evaluation-minimums-saved = The minima are saved. Answers that exist do not change.

# Faults.
evaluation-fault-standing = { $standing ->
    [begun] The question has not been put yet
    [answered] The answer is not saved yet
    [saved] The answer is already saved
   *[shared] The answer is already shared
    }
evaluation-fault-too-many-rows = The table has more than { $max } rows. Use storlom evaluate in the terminal, or merge the rows.
evaluation-fault-identity = Row { $line }, column { $column }: there is an identity number here. Remove the column; it is not needed.
evaluation-fault-same-column = The column is already chosen for something else
evaluation-fault-times = Write a time from { $first } to { $last }, as it stands in the column
evaluation-fault-not-a-time = Row { $line }: “{ $text }” is no time that can be put in order. Write all the same way: 2026-03, 2026-v07, 2026 K1, 2026-03-01 or a number.
evaluation-fault-answer = The answer is not in the column. It has: { $known }
evaluation-fault-few-in-series = Some time has one to four cases, and then the series is shown only to those who may open the cases. Choose months instead of weeks, or ask the coordinator.
evaluation-fault-nothing-yet = The system has no such figures yet
evaluation-fault-more-than-asked = More have answered ({ $answered }) than were asked

# The system's own series.
evaluation-period = Period
evaluation-received = Applications
evaluation-granted = Granted
evaluation-granted-amount = Amount granted
evaluation-goal = Goal
evaluation-who = Who answered
evaluation-scale = Answer (1–5)
evaluation-helped = Answered 4 or 5

## demo

demo-enter-as = Enter as { $name }
demo-roles = Enter by role and agency
demo-more = More people at { $agency }
# What a role comes here for, in one line.
demo-sees =
    { $role ->
        [employee] See what you can apply for, apply in five minutes and follow your application.
        [manager] Say yes or no to an application in a minute, and report what the unit needs.
        [representative] Agree on the purpose, decide together on the same papers and see where the money went.
        [coordinator] One start page that says what waits, and why.
        [finance] Post set-aside and payments. Every krona can be followed to its decision.
        [analyst] Put a question in words to figures: has it changed, and can it be said with certainty?
        [administrator] Add employees and roles, without seeing a single case.
        [reviewer] See who has opened cases outside their own task.
       *[other] See the whole, never a single case.
    }
demo-foundation = Holds webinars, courses and exchange meetings for the agencies. It is invented too.
demo-guests = People of these agencies, too, come to the foundation's meetings; they have nothing else in the demo.
demo-title = Enter the demo
demo-no-mail = The demo sends no e-mail.
demo-sign-up-ends = The demo sends no e-mail, so the registration ends here. Otherwise you would have got a letter with a link to confirm it within 30 minutes.
demo-notice-ends = The demo sends no e-mail, so it ends here. Otherwise you would have got a letter with a link to confirm it.
demo-lede = Choose who to be. No password is needed. Four invented agencies, from 12 to 9{ "\u00A0" }000 employees; the people are invented too.

# The exchange: events in a calendar that is open to anyone.

nav-events = Events
nav-exchange = Learn from others
exchange-calendar = Calendar
exchange-calendar-of = Calendar of { $organisation }
exchange-title =
    { $count ->
        [0] Nothing is planned at the moment
        [one] One event to come
       *[other] { $count } events to come
    }
exchange-held-title =
    { $count ->
        [0] Nothing was held in { $year }
        [one] One event was held in { $year }
       *[other] { $count } events were held in { $year }
    }
exchange-lede = Webinars, courses and exchange meetings of { $organisation }. Open for all to read, and free of charge.
exchange-filter = Search the calendar
exchange-all-kinds = All types
exchange-all-groups = All groups
exchange-kind-label = Type
exchange-kind =
    { $kind ->
        [webinar] webinar
        [course] course
        [exchange] exchange meeting
        [lecture] lecture
       *[own] a type of your own
    }
exchange-audience-label = For whom
exchange-audience =
    { $audience ->
        [everyone] everyone
        [large] large agencies
        [universities] universities
       *[invited] invited agencies
    }
exchange-stage =
    { $stage ->
        [draft] draft
        [open] open
        [full] full
        [closed] sign-up has closed
        [held] has been held
        [written_up] has been held and written up
       *[cancelled] cancelled
    }
exchange-when = { $day }, { $from }–{ $to }
exchange-when-two = { $first }, and { $second }
exchange-when-more = { $first }, and { $count } times more
exchange-on-the-net = online
exchange-place-and-net = { $place }, and online
exchange-coming = Upcoming events
exchange-earlier = Past events
exchange-by-month = Month by month
exchange-month-none = Nothing is planned this month.
exchange-months = Other months
exchange-none-chosen = Nothing of what you chose is planned at the moment
exchange-none-chosen-held = Nothing of what you chose was held in { $year }
exchange-see-all = Show all
exchange-subscribe = Follow the calendar
exchange-ics = Subscribe in your own calendar
exchange-atom = Atom, for news readers
exchange-subscribe-help = Does the link open nothing? Add a calendar from the web in your calendar program and paste the address:
exchange-feed-line = { $when }. { $text }
exchange-to-calendar = Put it in your calendar
exchange-manage = Your events
exchange-times = Times
exchange-times-hint = One line for each time, such as 2026-12-03 09:00–16:00 First day. What stands after the time is optional.
exchange-place = Place
exchange-place-hint = An address, or Zoom. Leave it empty if it is held online only.
exchange-link = Link to the meeting
exchange-link-hint = Never shown in the calendar.
exchange-price = Price
exchange-free = free of charge
exchange-seats = Seats
exchange-seats-hint = Leave it empty if there is room for everybody.
exchange-last-day = Last day to sign up
exchange-last-day-hint = Such as 2026-12-01. Leave it empty if people can sign up until it begins.
exchange-note = To keep in mind
exchange-invited = Invited agencies
exchange-invited-hint = Only where the event is for those invited. One agency on each line, by its name in the register. Only they can sign up, and their coordinators are told. Leave empty if you invite in another way.
exchange-fault-unknown-agency = Line { $line }: there is no agency of that name. Write it as in the register, for example Arbetsmiljöverket.
exchange-fault-listed-for-none = Choose invited agencies under For whom, or empty the list.
exchange-fault-not-invited = The event is for agencies that have been invited, and yours is not among them. Ask the organiser if it should be.
exchange-invited-note = This is for those who have been invited.
exchange-introduces = This is an introduction to
exchange-introduces-later = This is an introduction to “{ $title }”. Sign-up for that opens later.
exchange-introduced-by = An introduction to this is
exchange-introduces-label = Introduction to
exchange-introduces-none = Nothing else
exchange-speakers = Speakers
exchange-written-up = How it went
exchange-write-up = Say how it went
exchange-write-up-hint = What was said, which questions came up, and what did people take with them? Name no participants.
exchange-publish = Publish
exchange-published = The event is published.
exchange-draft-note = This is a draft. Nobody else sees it until you publish.
exchange-change = Change
exchange-change-title = Change the event
exchange-change-lede =
    { $count ->
        [one] One person gets a letter if the title, the time, the place or the link is changed.
       *[other] { $count } people get a letter if the title, the time, the place or the link is changed.
    }
exchange-cancel = Cancel the event
exchange-cancel-title = Cancel “{ $title }”
exchange-cancel-lede = The event stays in the calendar as cancelled, so that nobody comes in vain. This cannot be undone.
exchange-because = Why
exchange-cancelled = The event is cancelled.
exchange-cancelled-because = Cancelled: { $why }
exchange-throw-away = Throw the draft away
exchange-throw-away-lede = The draft disappears, with all that belongs to it. This cannot be undone.
exchange-fault-named = Another event, a wish or a letter names the draft. Change that first.
exchange-copy = Make a copy
exchange-new = New event
exchange-write-up-saved = What you told is saved.
exchange-saved = The event is saved.
exchange-saved-draft = The draft is saved. Read it through, and publish when it is ready.
exchange-back = Back
exchange-title-label = Title
exchange-own-kind = A type of your own
exchange-own-kind-hint = Only if you chose a type of your own. Such as mingle.
exchange-text = Text
exchange-text-hint = What is it about, and for whom? An empty line begins a paragraph, a line that begins with - becomes a bullet, and [text](https://…) a link.
exchange-all = All events, latest first
exchange-first-day = First day
exchange-see-calendar = See the calendar as everybody sees it
exchange-taken = Signed up
exchange-taken-of = { $taken } of { $seats }
exchange-ahead =
    { $count ->
        [0] You have published nothing ahead
        [one] One event ahead
       *[other] { $count } events ahead
    }
exchange-fault-line = Line { $line }: { $fault }
exchange-fault-no-time = We find no time. Write for example 3 December 2026 09:00–16:00.
exchange-fault-day = We do not understand the date. Write for example 3 December 2026 09:00–16:00.
exchange-fault-weekday = The date is another day of the week than the one you have written.
exchange-fault-no-hour = There is no such time that night: clocks go forward to summer time.
exchange-fault-overlap = It begins before another time of the same day has ended.
exchange-fault-ends-first = The end has to be after the beginning.
exchange-fault-too-many = Write at most { $max } times.
exchange-fault-link = The link has to begin with https:// and hold no spaces.
exchange-fault-nowhere = Write a place or a link before you publish, so that people know where it is.
exchange-fault-last-day = The last day to sign up has to be { $day } at the latest, when it begins.
exchange-fault-begun = The time has passed. Change the times first.
exchange-fault-state = That cannot be done: the event is { $state }.
exchange-fault-introduction = Choose another event that is there.
exchange-sign-up = Sign up
exchange-sign-up-to = Sign up for “{ $title }”
exchange-sign-up-lede = It is free of charge. You can withdraw whenever you like.
exchange-wait = Join the waiting list
exchange-wait-lede = All seats are taken. A seat that becomes free goes to whoever is first on the list.
exchange-question = A question for the speakers
exchange-question-hint = Optional. Only the organiser and the speakers see it.
exchange-wait-for = Join the waiting list for “{ $title }”
exchange-sign-up-until = Sign up by { $day }
exchange-needs = Do you need anything to be able to take part?
exchange-needs-hint = Optional, such as a sign language interpreter or a seat near the exit. Only the organiser sees it, and it is erased 14 days after.
exchange-now-seated = You have a seat.
exchange-now-waiting = You are on the waiting list.
exchange-now-cancelled = You have withdrawn.
exchange-link-soon = The link to the meeting is shown here a day before.
exchange-meant-for = The event is meant for { $audience }.
exchange-go-to-meeting = Go to the meeting
exchange-you-wait = You are number { $place } on the waiting list. If a seat becomes free you see it here.
exchange-offer-ended = You did not say yes in time, so the seat went to the next on the list.
exchange-you-are-offered = You have been given a seat. Say yes by { $until }.
exchange-take-seat = Take the seat
exchange-no-thanks = No thank you
exchange-offered-until = is offered a seat until { $until }
exchange-leave-lede = Your seat goes to the next in line.
exchange-leave-line-of = Leave the line for { $title }?
exchange-leave-line-lede = If you join the line again you will be last.
exchange-mine-title = Your sign-ups
exchange-mine-seated = you have a seat
exchange-mine-waiting = number { $place } in line
exchange-mine-offered = say yes or no
exchange-give-up = Withdraw
exchange-leave-line = Leave the list
exchange-seats-left =
    { $left ->
        [0] { $seats }, all taken
        [one] { $seats }, one left
       *[other] { $seats }, { $left } left
    }
exchange-line =
    { $count ->
        [one] One is waiting
       *[other] { $count } are waiting
    }
exchange-participants = Participants
exchange-participants-title =
    { $count ->
        [0] Nobody has signed up yet
        [one] One has signed up
       *[other] { $count } have signed up
    }
exchange-participants-lede = Agencies: { $agencies }. Waiting: { $waiting }.
exchange-standing =
    { $standing ->
        [seated] has a seat
        [waiting] is waiting
        [cancelled] withdrawn
       *[expired] did not say yes in time
    }
exchange-name = Name
exchange-agency = Agency
exchange-email = Email
exchange-erased = erased
exchange-attendance = Attendance
exchange-came = came
exchange-who-came = Who came?
exchange-all-came = Everybody came
exchange-came-of = { $came } of { $seats } came
exchange-attendance-saved = Attendance is saved: { $said }.
exchange-in-queue = Place in line
exchange-save-attendance = Save who came
exchange-fault-not-open = You cannot sign up at the moment. Sign-up has closed, or the event is cancelled.
exchange-fault-over = The event is over or has been cancelled.
exchange-fault-already = You have signed up already.
exchange-fault-not-signed-up = You have not signed up.
exchange-fault-no-offer = The offer has ended. The seat went to the next on the list.
exchange-say = Say what it gave you
exchange-feedback-title = What did “{ $title }” give you?
exchange-feedback-lede = The organiser sees all answers together and the texts apart from them, never who answered. Write no names.
exchange-ideas-label = Did it give you new ideas and inspiration?
exchange-ideas =
    { $ideas ->
        [yes] yes, very much
        [partly] yes, partly
        [hardly] no, hardly
       *[no] no, not at all
    }
exchange-takes = What will you take home and try?
exchange-better = What could be better?
exchange-optional = Optional.
exchange-send = Send
exchange-thanks = Thank you, your answer is saved.
exchange-reaction = What participants thought
exchange-reaction-note = This is a reaction just afterwards. It does not say what has changed at the workplaces.
exchange-answered = { $answered } of { $came } who came have answered. { $gave }
exchange-gave = { $share } say that it gave new ideas and inspiration (margin of error { $low }–{ $high }).
exchange-gave-all = All or nearly all say that it gave new ideas and inspiration.
exchange-gave-none = None or nearly none say that it gave new ideas and inspiration.
exchange-gave-hidden = How many got new ideas is not shown, since it would point out a few.
exchange-fault-no-feedback = Only those who came can answer, once and within two weeks.
exchange-wish-list = The wish list
exchange-wishes =
    { $count ->
        [0] Nobody wishes for anything at the moment
        [one] One wish is not settled
       *[other] { $count } wishes are not settled
    }
exchange-wishes-lede = What do you want us to arrange? Make a wish, or support one. What many want comes first.
exchange-wish = Make a wish
exchange-wish-lede = First see whether somebody has already made the same wish. Everybody sees your agency, but not your name.
exchange-wish-title = What do you wish for?
exchange-wish-hint = One line, such as How to follow up exchange service.
exchange-wish-text = Tell us more
exchange-wish-send = Put it on the wish list
exchange-wished = Your wish is on the list.
exchange-want = I want that too
exchange-want-no-more = I no longer want it
exchange-now-wanted = We have noted that you want it too.
exchange-now-not-wanted = We have noted that you no longer want it.
exchange-wanted = { $count } want it
exchange-wanted-by-few = fewer than five have said that they want it
exchange-wish-facts = From { $agency } · { $wanted }
exchange-answer =
    { $answer ->
        [none] no answer yet
        [planned] being planned
        [held] has been held
        [not_now] not now
       *[merged] the same as another wish
    }
exchange-answer-label = Answer
exchange-answer-wish = Answer
exchange-change-answer = Change the answer
exchange-answer-title = Answer “{ $title }”
exchange-said = What do you want to say?
exchange-said-hint = Needed if the answer is not now: say why. For what is planned or has been held it is enough to choose the event.
exchange-wish-event = The event that came of it
exchange-same-as = The same as
exchange-none = None
exchange-answered-wishes = Answered wishes
exchange-answer-saved = The answer is saved.
exchange-wishes-merged = The wishes are merged.
exchange-fault-event-or-text = Choose the event, or write a line on what it is or will be.
exchange-fault-answered = The wish has been answered.
exchange-fault-unknown-wish = Choose another wish that is open.

# Files that are shared
attachment-add = Add a file
attachment-lede = A PDF, a picture or a file from Word, Excel or Powerpoint.
attachment-file = File
attachment-hint-file = Storlom takes place, time and camera out of pictures. Other files may say who wrote them.
attachment-name = What the file is called
attachment-hint-name = Such as Script of the film.
attachment-description = What the picture shows
attachment-hint-description = Needed for pictures, for those who do not see them. Leave it empty for other files.
attachment-kind =
    { $kind ->
        [pdf] PDF
        [png] picture, PNG
        [jpg] picture, JPEG
        [docx] Word
        [xlsx] Excel
       *[pptx] Powerpoint
    }
attachment-added = The file is added.
attachment-remove = Remove { $name }
attachment-remove-title = Remove “{ $name }”?
attachment-remove-lede = The file disappears. This cannot be undone.
attachment-removed = The file is removed.
attachment-fault-other = Choose a PDF, a picture (PNG or JPEG) or a file from Word, Excel or Powerpoint.
attachment-fault-not-whole = The file is not whole. Save it once more and choose it again.
attachment-fault-too-large = The file is too large when it is unpacked.
attachment-fault-macros = The file holds macros or embedded objects. Save it without them, or as a PDF.
attachment-fault-runs = The PDF holds scripts, starts programs or carries other files. Save it as a new PDF without them.
attachment-fault-fetches = The file fetches something from elsewhere when it is opened: a template, a picture or another file. Put it into the file, or save it as a PDF.
attachment-fault-undescribed = Write what the picture shows, for those who do not see it.
# Material of an event
material-heading = Material and own work
material-add = Add material
material-lede = Slides, something to read, or own work between the occasions. Everybody can read it on the event’s page.
material-title-hint = For example: Own work until 10 December
material-link = Link
material-link-hint = Everybody can see it on the event’s page.
material-text = Text
material-text-hint = What should participants do or bring? Write a text, a link or add a file.
material-tell = Email
material-tell-yes = Say so in an email to those who have a seat
material-added = The material is on the page.
material-removed = The material has been removed.
material-remove = Remove { $title }
material-fault-empty = Write a text, a link or add a file. Otherwise there is nothing to take in.
letter-material-subject = New material for “{ $title }”
letter-material = There is new material for “{ $title }”. This is on the event’s page:
letter-material-page = Read it here: { $link }

# The knowledge bank
knowledge-bank = Knowledge bank
knowledge-title =
    { $count ->
        [0] The knowledge bank is empty so far
        [one] One text to learn from
       *[other] { $count } texts to learn from
    }
knowledge-found =
    { $count ->
        [0] Nothing was found
        [one] One text was found
       *[other] { $count } texts were found
    }
knowledge-lede = What agencies have done with the funds, what it cost and gave, and what they wonder about. Open for anyone to read. { $organisation } reviews before anything is published.
knowledge-none = Try fewer or other words, or ask the others.
knowledge-filter = Search the knowledge bank
knowledge-search = Search
knowledge-theme = Theme
knowledge-themes = Themes
knowledge-all-themes = All themes
knowledge-kind-label = What
knowledge-all-kinds = Everything
knowledge-kind =
    { $kind ->
        [case] case
        [question] question
       *[method] method
    }
knowledge-kinds =
    { $kind ->
        [case] Cases
        [question] Questions
       *[method] Methods
    }
knowledge-form = Kind of measure
knowledge-all-forms = All kinds
knowledge-agency-kind = From whom
knowledge-everyone = Everyone
knowledge-unnamed = an agency that does not want to show its name
knowledge-page = Page { $page } of { $of }
knowledge-next = Next page
knowledge-previous = Previous page
knowledge-pages = Pages
knowledge-own = What you are writing
knowledge-to-review = To review
knowledge-state =
    { $state ->
        [draft] draft
        [sent] under review
        [returned] given back to be changed
       *[published] published
    }
knowledge-add-case = Share something you did
knowledge-add-question = Ask a question
knowledge-add-method = Share a method
knowledge-change = Change
knowledge-change-title = Change “{ $title }”
knowledge-form-lede =
    { $kind ->
        [case] A heading is enough to save a draft. Until you send it only the coordinators of your agency see it.
        [question] The foundation reads the question before it is published. Then other agencies can answer.
       *[method] How is it done? Write so that a colleague at another agency can try.
    }
knowledge-field-title = Heading
knowledge-hint-title =
    { $kind ->
        [case] Say what you did, such as A film on the intranet made more people apply.
        [question] One line, such as How do you count doctoral students?
       *[method] One line, such as How to write a goal that can be followed up.
    }
knowledge-need = The need
knowledge-question-text = The question
knowledge-method-text = Text
knowledge-hint-body =
    { $kind ->
        [case] Which problem did you want to solve? Write nothing about single persons.
        [question] What do you want to know, and why?
       *[method] An empty line begins a paragraph, a line that begins with - becomes a point, and ## a heading.
    }
knowledge-measure = The measure
knowledge-hint-measure = What did you do, for whom?
knowledge-cost = Cost
knowledge-hint-cost = About how much, in kronor. Leave it empty if you do not know.
knowledge-time = Time
knowledge-hint-time = Such as three months, two days a week.
knowledge-gave = What it gave
knowledge-hint-gave = What changed, and how do you know?
knowledge-otherwise = What we would do differently
knowledge-again-label = Would you do it again?
knowledge-again-title = Would do it again
knowledge-again =
    { $again ->
        [yes] yes
        [otherwise] yes, but differently
       *[no] no
    }
knowledge-unnamed-label = Whose question it is
knowledge-unnamed-choice = Do not show which agency we are
knowledge-files-of-campaign = Files
knowledge-bring-files = Bring the campaign’s files
knowledge-hint-bring-files = The foundation reads them before anything is published, and you can take them out again.
knowledge-hint-unnamed = Neither other agencies nor the foundation then see who you are.
knowledge-saved-draft = The draft is saved. Read it through and send it when it is ready.
knowledge-saved = The text is saved.
knowledge-send = Send for review
knowledge-sent = The text is sent. The foundation reads it before it is published.
knowledge-send-note = Only the coordinators of your agency see the draft. When you send it the foundation reads and publishes.
knowledge-sent-note = The foundation reviews the text. You can take it back if you want to change it.
knowledge-returned-note = The foundation writes: { $because }
knowledge-newest-note = You have a newer text that is not published.
knowledge-read-newest = Read the newer text
knowledge-read-published = Read the published text
knowledge-review-note = This text waits for review.
knowledge-publish = Publish
knowledge-published = The text is published.
knowledge-give-back = Give back
knowledge-give-back-title = Give back “{ $title }”
knowledge-give-back-lede = Whoever wrote it sees what you write here, and can change it and send it again.
knowledge-because = What needs to be changed?
knowledge-given-back = The text is back with those who wrote it.
knowledge-take-down = Take down
knowledge-take-down-title = Take { $title } down
knowledge-take-down-lede = After that nobody but those who wrote it can read the text. They see what you write here and can change it and send it again.
knowledge-taken-down = The text is taken down, and back with those who wrote it.
knowledge-take-back = Take back
knowledge-taken-back = The text is a draft of yours again. Nobody else sees it.
knowledge-throw-away = Throw away
knowledge-throw-away-title = Throw “{ $title }” away?
knowledge-throw-away-draft = The draft and its files disappear. This cannot be undone.
knowledge-throw-away-replies = The draft and its files disappear, and what others have written below it. This cannot be undone.
knowledge-throw-away-change = What you have changed disappears, with files that you added. The published text stays. This cannot be undone.
knowledge-thrown-away = The draft is gone.
knowledge-change-thrown-away = The change is gone. The published text stays.
knowledge-from = From { $agency }
knowledge-take-over = Try it yourselves
knowledge-take-over-note = Begin from this case at your own agency. Nothing is saved until you save it.
knowledge-to-application = Begin an application
knowledge-to-plan = Put it into the plan
knowledge-to-agreement = Put it into the agreement you are preparing
knowledge-pattern = You begin from “{ $title }” in the knowledge bank. Change it so that it becomes your own.
knowledge-files = Files
knowledge-thank = Thanks, this helped
knowledge-unthank = Take the thanks back
knowledge-now-thanked = Your thanks are given. Nobody sees that it was you.
knowledge-now-unthanked = Your thanks are removed.
knowledge-thanks = { $count } people have given thanks.
knowledge-few-thanks = Fewer than five have given thanks.
knowledge-replies =
    { $kind ->
        [question] Answers
       *[other] Questions to the authors
    }
knowledge-reply =
    { $kind ->
        [question] Answer
       *[other] Ask the authors
    }
knowledge-reply-title =
    { $kind ->
        [question] Answer “{ $title }”
       *[other] Ask about “{ $title }”
    }
knowledge-reply-lede =
    { $kind ->
        [question] Everyone sees your answer and your agency, but not your name.
       *[other] Everyone sees the question once it is answered, with your agency but without your name.
    }
knowledge-your-answer = Your answer
knowledge-your-question = Your question
knowledge-replied =
    { $kind ->
        [question] Your answer is published.
       *[other] The question is sent. It is shown here once it is answered.
    }
knowledge-reply-from = { $agency } { $day }
knowledge-asker = Whoever asked
knowledge-not-answered = Waits for an answer. Only you who ask and those who wrote see the question.
knowledge-answer = Answer
knowledge-answer-title = Answer the question
knowledge-answer-body = Your answer
knowledge-answer-lede = Once you have answered everyone sees both the question and the answer.
knowledge-answered = The answer is published.
knowledge-answer-heading = Answer
knowledge-hide = Hide
knowledge-unhide = Show again
knowledge-hidden = hidden
knowledge-now-hidden = It is hidden.
knowledge-now-unhidden = It is shown again.
knowledge-related = Similar
knowledge-fault-state = This cannot be done, since the text is { $state }.
knowledge-fault-needed = Fill this in before you send, so that others can learn from it.
knowledge-fault-files = Add at most { $max } files.
knowledge-fault-answered = There is nothing to answer, or it is answered already.
exchange-theme =
    { $theme ->
        [competence] Skills and their validation
        [shift] To new tasks
        [digital] Digitalisation and new ways of working
        [generation] From one generation to the next
        [mobility] Mobility and exchange service
        [long_life] A long working life
        [leadership] Managers and leadership
        [reach] Telling that the funds exist
        [learning] Follow-up and evaluation
       *[parties] How the parties work together
    }
# Words that mean the same when one searches: groups with commas between. Texts are Swedish: the Swedish list is used.
exchange-search-twins = measure intervention activity
# Words that every text has. The Swedish list is used.
exchange-search-small-words = and the a an of to in
# Words in an agreement's problems and goals that point to a theme. The Swedish list is used.
exchange-theme-words =
    { $theme ->
        [competence] skills knowledge course
        [shift] tasks
        [digital] digital
        [generation] retire
        [mobility] mobility
        [long_life] sustainable
        [leadership] managers
        [reach] know
        [learning] evaluate
       *[parties] parties
    }

# Contacts
contact-title =
    { $count ->
        [0] Nobody has said yes to being contacted yet
        [one] One coordinator is glad to be contacted
       *[other] { $count } coordinators are glad to be contacted
    }
contact-room = Contacts
contact-lede = Coordinators of other agencies who have said yes to questions. No address is shown: what you write goes through Storlom.
contact-filter = Search contacts
contact-same = They work on the same problem as you
contact-same-none = Say yes to being contacted yourself, and you see who works on the same as you.
contact-all = All
contact-write = Write to { $name }
contact-write-lede = { $name } gets what you write as an email, with your name and agency but without your address. The answer comes here.
contact-message = What do you want to ask?
contact-send = Send
contact-sent = Your message is sent.
contact-offer = Say yes to being contacted
contact-change = Change what you can be asked about
contact-offer-lede = Others see your name, your agency, the themes and the line you write, never your address. You can take it back at any time, and it is gone when you are no longer a coordinator.
contact-suggested = We have ticked what the problems and goals of your agreement are about. Only what you save here is seen by others.
contact-line = What can you be asked about?
contact-line-hint = Optional. One line, such as We have had exchange service for three years.
contact-yes = Yes, show me
contact-offered = Others can now find you here.
contact-withdraw = Take my yes back
contact-withdrawn = You are no longer among the contacts.
contact-mine = Others see you here.
contact-talks = Your conversations
contact-talk = Conversation with { $name }
contact-talk-facts = { $agency } · { $day }
contact-waits = new
contact-you = You
contact-said = { $name } { $day }
contact-answer = Write
contact-answer-send = Send answer
contact-settle = Nothing more to answer
contact-settled = The conversation no longer waits for an answer from you.
contact-gone = { $name } is no longer a contact and has not answered. You cannot write more here, but what you wrote is kept. See whom else you can ask.
contact-others = Other contacts
contact-fault-new = A new message has come since you opened the page. Read it first.
contact-fault-many = You have written { $max } messages in the last day and night. Wait a little with the next.
letter-message-subject = { $name } at { $agency } has written to you
letter-message-answer = Answer in Storlom: { $link }

# The survey of what the staff know.
survey-title = Do the staff know that the money exists?
survey-heading = { $yes } of { $answered } who answered know that the money exists
survey-employees = The agency has around { $count } employees.
survey-heading-all = All or nearly all who answered know that the money exists
survey-heading-none = None or nearly none who answered know that the money exists
survey-lede = Three questions to all staff, always the same. Ask before and after a campaign, and you see whether more people know.
survey-is-open = The survey is open until { $day }. Nothing is counted before it has closed.
survey-spread = All staff see the questions on their start page. Feel free to pass on the address:
survey-ask = Ask all staff
survey-open = Open the survey
survey-opened = The survey is open. All staff see it on their start page.
survey-open-lede = Everyone with an account can answer, once each. When the last day has passed the answers are mixed and counted.
survey-last-day = Last day to answer
survey-days-hint = Between three days and two months from today. Two weeks are usually enough.
survey-not-the-same = It need not be the same persons who answered both times.
survey-chart = Know that the money exists
survey-chart-about = Share of those who answered, with a 95% interval, survey by survey.
survey-table = Surveys
survey-answered = Answered
survey-of = { $answered } of { $asked }
survey-short =
    { $question ->
        [exists] Know that the money exists
        [purpose] Know what it can be used for
       *[apply] Know how to apply
    }
survey-question-exists = Do you know that there are local transition funds at your agency?
survey-question-purpose = Do you know what the money can be used for?
survey-question-apply = Do you know how to apply for the money?
survey-aware =
    { $answer ->
        [yes] Yes
        [no] No
       *[unsure] Not sure
    }
survey-state-open = Open
survey-state-lost = The answers could not be opened
survey-too-few = Fewer than five
survey-hidden = Not shown, few persons
survey-nearly-none = None or nearly none
survey-nearly-all = All or nearly all
survey-share = { $share } ({ $low }–{ $high })
survey-promise-heading = The answers are anonymous
survey-promise-how = How the answers are protected
survey-promise = While the survey is open each answer lies encrypted outside the database. When it closes all answers are mixed, it can no longer be seen who answered what, and the key is destroyed. If fewer than five answer, nothing is shown and nothing is kept.
survey-promise-limits = The promise holds against anyone who has copies of the database, backups and logs. While answers come in it also rests on those who run the server: whoever controls it then could read them.
survey-reply-title = Three questions about the transition funds
survey-reply-lede = Your answer is anonymous: it is encrypted at once, mixed with the others' when the survey closes on { $day }, and never shown to anyone. If you answer again, the last answer counts.
survey-send = Send the answers
survey-thanks = Thank you! Your answer has been kept. It is shown to nobody.
survey-start = Answer three questions about the transition funds
survey-start-lede = Anonymous, one minute, until { $day }. If you have answered already you need not do anything.
survey-link = Find out whether the staff know that the money exists
survey-fault-days = Choose a last day between three days and two months from today.
survey-fault-open = A survey is open already. Wait until it has closed.
survey-fault-closed = The survey has closed, so it can no longer be answered.

# Reactions: what participants wrote, sorted into themes, and the figures event by event.
reaction-trend = Reactions
reaction-title =
    { $many ->
        [0] At none of { $all } events did nine in ten get new ideas
        [one] At one of { $all } events at least nine in ten got new ideas
       *[other] At { $many } of { $all } events at least nine in ten got new ideas
    }
reaction-title-no = Fewer than nine in ten got new ideas
reaction-none-counted = No figure can be shown yet
reaction-lede = This is how participants reacted just afterwards. It does not say what changed at work.
reaction-filter = Choose events
reaction-chart-title = Share that got new ideas and inspiration
reaction-chart-about = Each row is an event, the oldest first, with its margin of error (95 per cent). A broken line: the figure cannot be shown, or not said exactly.
reaction-chart-text =
    { $count ->
        [one] One event. The figure stands in the table.
       *[other] { $count } events in the order of time. The figures stand in the table.
    }
reaction-share = Got new ideas
reaction-margin = Margin of error
reaction-answers = Answers
reaction-rate = Answer rate
reaction-few = fewer than five have answered
reaction-hidden = not shown, would point at a few
reaction-nearly-all = all or nearly all
reaction-nearly-none = none or nearly none
reaction-note = A reaction just afterwards, from those who came and answered within two weeks. Where the figure is not shown it is not zero: too few have answered, or it would point at a few. Events are not added up, since they could then be worked out.
reaction-awaited =
    { $count ->
        [one] One event waits for answers and is counted when two weeks have passed.
       *[other] { $count } events wait for answers and are counted when two weeks have passed.
    }
reaction-sort-link = Read and sort the texts
reaction-texts =
    { $count ->
        [0] Nobody has written anything
        [one] One text from the participants
       *[other] { $count } texts from the participants
    }
reaction-texts-lede = Only you who arrange it read them, and nobody sees who wrote. A text can have several themes. The event's page shows the themes that at least five people wrote about, never the texts.
reaction-sort = Save the sorting
reaction-no-themes = Add a theme first, and you can sort the texts.
reaction-by-theme = Themes of this event
reaction-by-theme-note = Whoever wrote about the same theme twice is counted once.
reaction-topic = Theme
reaction-people = People
reaction-topics = Your themes
reaction-topics-title =
    { $count ->
        [0] You have no themes yet
        [one] You have one theme
       *[other] You have { $count } themes
    }
reaction-topics-lede = Themes sort what participants write, for all your events.
reaction-topic-name = Theme
reaction-topic-hint = Such as More time in small groups.
reaction-topic-add = Add
reaction-topic-added = The theme has been added.
reaction-topic-remove = Remove { $name }
reaction-topic-removed = The theme has been removed.
reaction-topic-texts =
    { $count ->
        [0] no text has it
        [one] one text has it
       *[other] { $count } texts have it
    }
reaction-common = Several wrote about this
reaction-common-one = { $theme } ({ $people })
reaction-fault-same-theme = There is a theme of that name.

# The wish list: comments, and which kinds of agencies want it.

agency-kind =
    { $kind ->
        [large] large agencies
        [university] universities
       *[other] other agencies
    }
few-to-show = too few to show
comment-count =
    { $count ->
        [0] No comments
        [one] One comment
       *[other] { $count } comments
    }
comment-kinds = How many agencies want it:
comment-kind = { $kind }: { $count }
comment-text = Comment
comment-hint = Your agency is shown, but not your name.
comment-send = Comment
comment-sent = Your comment stands here now.
comment-facts = { $agency }, { $day }
comment-hidden = The organiser has hidden the comment: { $why }
comment-hide = Hide
comment-unhide = Change, or show again
comment-now-hidden = The comment is hidden.
comment-now-shown = The comment is shown again.
comment-hide-title = Hide comment { $number }
comment-because = Why
comment-because-hint = Everybody sees the reason instead of the comment. Leave it empty to show the comment again.

# The needs survey: each agency ranks once.

needs-all = Needs surveys
needs-title =
    { $count ->
        [0] No needs survey is open at the moment
        [one] One needs survey is open
       *[other] { $count } needs surveys are open
    }
needs-lede = Which activities do agencies want? Each agency answers once, and the result is open to anyone when the time is over.
needs-new = New needs survey
needs-change = Change the needs survey
needs-write-lede = The coordinator or a representative at each agency ranks the options. Once you have opened it, it cannot be changed.
needs-question = Question
needs-question-hint = Such as Which activities do you want from us next year?
needs-text = Tell us more
needs-options = Options
needs-options-hint = One on each line, at least two and at most eight.
needs-last-day = Last day to answer
needs-last-day-hint = Such as 2026-12-01. The result is shown the day after.
needs-saved = The needs survey is saved. Only you see it until you open it.
needs-stage =
    { $stage ->
        [draft] draft
        [open] open
       *[closed] closed
    }
needs-until = Answer by { $last }.
needs-answered = { $answered } of { $asked } agencies answered.
needs-answered-so-far = { $answered } of { $asked } agencies have answered. It closes { $last }.
needs-open = Open to the agencies
needs-opened = The needs survey is open. Coordinators see it on their start page.
needs-draft-note = This is a draft. Nobody else sees it until you open it.
needs-answer = Answer for your agency
needs-answer-again = Change your agency's answer
needs-own = Your agency's answer
needs-own-not = What you did not choose
needs-rank-title = Rank: { $question }
needs-rank-lede = Give 1 to what you want most, 2 to the next, and leave what you do not want. You can change it until the survey closes; the latest answer holds. Nobody outside your agency sees what you answered.
needs-place-label = Place
needs-place = Place { $place }
needs-not-wanted = Do not want
needs-send = Send
needs-ranked = The answer is saved for your agency. You can change it until the survey closes.
needs-finding = What agencies want most: { $option }
needs-chart-title = What agencies want most
needs-chart-about = How we count the points: what an agency put first gets as many points as there are options, the next one less, and what was left gets none.
needs-points =
    { $points ->
        [one] 1 point
       *[other] { $points } points
    }
needs-option = Option
needs-points-heading = Points
needs-first = Put it first
needs-note = { $answered } of { $asked } agencies answered, each agency once. What fewer than five agencies are behind is not shown (–), nor what would give it away.
needs-few = Fewer than five agencies answered, so the result is not shown.
needs-fault-options = Write at least { $min } and at most { $max } options, one on each line.
needs-fault-option-long = Line { $line }: write at most { $max } characters.
needs-fault-option-same = Line { $line } says the same as an earlier line.
needs-fault-same-place = Two options have the same place. Give “{ $option }” another.
needs-fault-nothing = Give at least one option a place.
needs-fault-opened = The needs survey has been opened and cannot be changed.
needs-fault-day = The last day has passed. Change it first.
needs-fault-not-open = It cannot be answered now. The time is over.
needs-fault-not-for-agency = The agency's coordinator or a representative of the parties answers.

# The foundation's own view of meetings, agencies and wishes.

nav-outlook = Status
outlook-title =
    { $came ->
        [0] None of { $known } agencies has been to a meeting
        [one] One of { $known } agencies has been to a meeting
       *[other] { $came } of { $known } agencies have been to a meeting
    }
outlook-lede = The agencies are those in the register of state employers, and those that use Storlom.
outlook-no-wishes = No wish waits for an answer.
outlook-no-meetings = Nothing has been held yet.
outlook-meetings = Meetings by year and audience
outlook-year = Year
outlook-held = Held
outlook-agencies = Different agencies
outlook-came = Came
outlook-meetings-note = “Came”: a person is counted once for each meeting. A dash means that 1–4 people came.
outlook-registrations = Sign-ups from each agency
outlook-kind = Kind
outlook-registered = Sign-ups
outlook-last = Last came
outlook-all-of = All { $kind }
outlook-all = All
outlook-registrations-note = Seats at what has been held and what is to come. Those who wait in line, gave up their place or had signed up to something called off are not counted. A dash means that 1–4 people have signed up, or that the figure is hidden so that nobody else’s can be worked out.
outlook-wishes = Wishes that wait for an answer, the oldest first
outlook-wish = Wish
outlook-since = Wished
outlook-want = Want it
outlook-wishes-note = A dash means that fewer than five have said that they want it.
outlook-never = Agencies that have never taken part
outlook-never-note = Nobody from there has been to a meeting.

# Emails from the foundation to many.

newsletter-all = Newsletters
newsletter-title =
    { $sent ->
        [0] No newsletter has been sent yet
        [one] One newsletter has been sent
       *[other] { $sent } newsletters have been sent
    }
newsletter-lede = Write to those who work with the funds at the agencies. Each person decides whether to get them, and you see only how many they are.
newsletter-new = New newsletter
newsletter-change = Change the newsletter
newsletter-write-lede = You see the newsletter, and how many get it, before anything is sent.
newsletter-subject = Subject
newsletter-text = Text
newsletter-text-hint = An empty line makes a new paragraph, a line that begins with - a point, and [text](https://…) the text with the address after it. The newsletter leaves as plain text.
newsletter-to = To whom
newsletter-receivers =
    { $receivers ->
        [coordinators] the coordinators of all agencies
        [large] coordinators of large agencies
        [universities] coordinators of universities
        [came] those who were at an event
       *[news] those who have said yes to news
    }
newsletter-receivers-of = those who came to { $event }
newsletter-event = Event
newsletter-event-hint = Needed if the newsletter goes to those who came. Whoever came without an account gets emails about that event alone.
newsletter-look = Save and look at the newsletter
newsletter-draft = A draft to { $to }
newsletter-sent-on = Sent { $day } to { $to }. Receivers: { $count }.
newsletter-few = fewer than five
newsletter-count = The newsletter goes to { $count }. Those who have said no are not among them.
newsletter-preview = How the receiver reads it
newsletter-stop = You get this newsletter because you work with the transition funds, were at a meeting, or have said yes to news. If you want no such newsletters, say no here: { $page }
newsletter-send = Send the newsletter
newsletter-sending = The newsletter is on its way. Receivers: { $count }.
newsletter-choice-label = Emails from the foundation
newsletter-choice-hint = About emails that the foundation writes to many. You are still told about your own registrations.
newsletter-choice =
    { $news ->
        [yes] Yes, news too
        [no] No, no emails
       *[usual] Only what concerns my role, or meetings I have been to
    }
newsletter-fault-sent = The newsletter has been sent.
newsletter-fault-changed = Somebody changed the newsletter while you looked at it. Read it again.
newsletter-fault-nobody = Nobody would get the newsletter. Choose other receivers.

# Emails about events, to those who have signed up or want to be told.
letter-event-cancelled-subject = Cancelled: { $title }
letter-event-cancelled = “{ $title }” has been cancelled. It was to be held { $when }.
letter-event-because = The organiser says: { $because }
letter-event-calendar-cancelled = The file in this email removes it from your calendar.
letter-event-place = Place: { $place }
letter-event-link = The meeting online: { $link }
letter-way-out = Cannot come? Leave the place to somebody else: { $link }
letter-ask = Would you like to ask the speakers something, before or during the event? { $link }
letter-not-you = Was it not you? Then you do not need to do anything.
letter-confirm-subject = Confirm your registration: { $title }
letter-confirm-asked = Somebody, probably you, has registered this address for “{ $title }” { $when }.
letter-confirm =
    Confirm the registration by { $until }:
    { $link }

    The link opens a page with a button. The place goes to somebody else if it is not confirmed in time.
letter-known-subject = You are already registered: { $title }
letter-known = Somebody, probably you, has registered this address again. You are already registered for “{ $title }” and do not need to do anything.
letter-seated-subject = You have a seat: { $title }
letter-seated = You have a seat.
letter-waiting-subject = You are on the waiting list: { $title }
letter-waiting = The event is full. You are number { $place } on the waiting list. You will be told if a seat becomes free.
letter-calendar-in = The file in this email puts the time in your calendar.
letter-calendar-changed = The file in this email changes the time in your calendar.
letter-offered-subject = A seat is free: { $title }
letter-offered = A seat is kept for you until { $until }. After that it goes to the next on the waiting list.
letter-take-seat = Take the seat: { $link }
letter-given-up-subject = You are no longer registered: { $title }
letter-given-up = You are no longer registered for “{ $title }”.
letter-changed-subject = Changed time or place: { $title }
letter-changed = The time or place of “{ $title }” has changed. This is what holds now:
letter-reminder-subject = Coming up: { $title }
letter-reminder = You have a seat at “{ $title }”. See you there!
letter-attend = When you are there, say that you have come: { $link }
letter-feedback-subject = What did “{ $title }” give you?
letter-feedback = Thank you for taking part in “{ $title }”. Did it give you new ideas and inspiration?
letter-feedback-link = The link opens a page where your answer is chosen. A button on the page sends it. Nobody learns who answered what.
letter-notice-subject = Confirm that you want to be told: { $title }
letter-notice-asked = Somebody, probably you, wants an email here when registration for “{ $title }” opens.
letter-notice-confirm = Confirm that you do: { $link }
letter-opened-subject = You can register now: { $title }
letter-opened = Registration for “{ $title }” has opened. You wanted to know:

# Campaigns.
campaign-nav = Campaigns
campaign-count =
    { $count ->
        [0] No campaign has been entered yet
        [one] One campaign, and what came of it
       *[other] { $count } campaigns, and what came of them
    }
campaign-lede = A film, a meeting, a poster: enter what you do to let more people know that the money exists. Storlom counts visits, applications and grants week by week, and says whether anything changed.
campaign-none = Enter the first one, even if it is already over. Applications from before are there to compare with.
campaign-new = Enter a campaign
campaign-change = Change the campaign
campaign-remove = Remove the campaign
campaign-remove-title = Remove “{ $title }”?
campaign-remove-lede = The campaign, its files and what has been computed of it disappear. Visits and applications are counted as before. This cannot be undone.
campaign-added = The campaign has been entered.
campaign-changed = The campaign has been changed.
campaign-removed = The campaign has been removed.
campaign-name = What is it called?
campaign-name-hint = For example “The film on the intranet”.
campaign-channel = Channel
campaign-channel-hint = Where it is seen: the intranet, meetings, emails, posters.
campaign-audience = For whom
campaign-audience-hint = For example all employees, or the managers.
campaign-starts = Starts
campaign-ends = Ends
campaign-ends-hint = Leave it empty if it goes on, like a film that stays up.
campaign-cost = Cost
campaign-cost-hint = What it cost in all, if you know it.
campaign-about = Description
campaign-about-hint = An empty line gives a new paragraph, a line that begins with - becomes a bullet, and [text](https://…) becomes a link.
campaign-link = Link
campaign-link-hint = Where the film or the page is. Begins with https://
campaign-fault-days = It ends on { $date } at the earliest, the day it starts.
campaign-material = Material
campaign-interest =
    { $what ->
        [visits] Visits to What can I apply for
        [begun] Applications begun
        [submitted] Applications submitted
       *[granted] Applications granted
    }
campaign-one = Campaign
campaign-verdict =
    { $result ->
        [more] After the campaign there were { $size } times as many { $interest } per week as if it had gone on as before (between { $low } and { $high }).
        [fewer] After the campaign there were { $size } fewer { $interest } per week than if it had gone on as before (between { $low } and { $high }).
       *[open] It cannot be decided whether there were more or fewer { $interest } after the campaign: anything between { $low } and { $high } times as many per week is consistent with the figures.
    }
campaign-counted =
    { $what ->
        [visits] visits to What can I apply for
        [begun] applications begun
        [submitted] applications submitted
       *[granted] applications granted
    }
campaign-other-causes = There may be other causes too.
campaign-how = How we have counted
campaign-chart = { $what } week by week
campaign-chart-all = Applications submitted week by week, with the campaigns
campaign-chart-about = Each dot is a week. A vertical line is a campaign that starts.
campaign-chart-text = { $count } weeks from { $first } to { $last }.
campaign-few =
    { $what ->
        [visits] There are too few visits per week to show a curve.
        [begun] Too few applications are begun per week to show a curve.
        [submitted] Too few applications are submitted per week to show a curve. Only those who may open every case see it.
       *[granted] Too few applications are granted per week to show a curve. Only those who may open every case see it.
    }
campaign-starts-on = The campaign starts on { $date }.
campaign-not-yet =
    { $count ->
        [0] The campaign has just begun. After { $needed } weeks there can be an answer, around { $date }.
        [one] One week has passed since the campaign began. After { $needed } there can be an answer, around { $date }.
       *[other] { $count } weeks have passed since the campaign began. After { $needed } there can be an answer, around { $date }.
    }
campaign-not-before =
    { $count ->
        [0] Nothing was counted before the campaign. { $needed } weeks are needed to compare with, so there can be no answer.
        [one] Only one week before the campaign has been counted. { $needed } are needed to compare with, so there can be no answer.
       *[other] Only { $count } weeks before the campaign have been counted. { $needed } are needed to compare with, so there can be no answer.
    }
campaign-not-counted = This curve cannot be computed on yet.
campaign-known = Do more people know that the money exists?
campaign-known-ask-first = Ask all staff before the campaign starts, and there is something to compare with.
campaign-known-asked = The survey that ended on { $date } is there to compare with.
campaign-known-asking = The survey is open up to and including { $date }. It is there to compare with if it closes before the campaign starts.
campaign-known-none-before = No survey had closed when the campaign began, so there is nothing to compare with.
campaign-known-none-after = The survey that ended on { $date } was made before the campaign. Ask all staff again after it, and the two can be compared.
campaign-known-open-before = The survey before the campaign is open until { $date }. Ask all staff again after the campaign, and the two can be compared.
campaign-known-open = The survey after the campaign is open until { $date }. When it has closed it is compared with the one before.
campaign-known-too-few = They cannot be compared: at least { $needed } answers are needed both before the campaign and after it.
campaign-known-withheld = The answer is not shown: fewer than five people are behind one of the figures, or all or nearly all gave the same answer.
campaign-known-which = The comparison is of the surveys { $before } and { $after }.
campaign-known-meanwhile = Between them { $campaigns } began too.
campaign-evaluate = Evaluate
campaign-evaluate-hint = The same curve on the pages of the evaluation, where the answer can be saved and shared with the parties.
campaign-share = Share in the knowledge bank
campaign-result = What came of it
campaign-dates = When
campaign-ongoing = from { $date }
campaign-span = { $from } to { $until }

# Registration without an account: confirmed with links in emails.
exchange-guest-lede = It is free. You will get an email with a link: confirm within 30 minutes, and the seat is yours. If you have an account here no email is needed: sign in first.
exchange-guest-wait-lede = All seats are taken. You will get an email with a link: confirm within 30 minutes, and you keep your place on the waiting list.
exchange-guest-email-hint = The link to confirm is sent here, and what you need before the event.
exchange-choose-agency = Choose an agency
exchange-other-agency = Another
exchange-other-agency-label = Another agency or organisation
exchange-other-agency-hint = Only if you chose Another.
exchange-look-in-mail = Check your email. Confirm with the link in it within 30 minutes.
exchange-unconfirmed = Not confirmed
exchange-tell-me = Tell me when registration opens
exchange-notice-title = Get notified: { $title }
exchange-notice-lede = You will get a single email, when registration opens.
exchange-notice-asked = You will get an email when registration opens.
exchange-notice-look-in-mail = Check your email. Confirm with the link in it, and we will tell you.
exchange-link-confirm = Confirm your registration for “{ $title }”
exchange-link-confirm-button = Confirm
exchange-link-cancel = Leave your place at “{ $title }”?
exchange-link-seat = Take the seat at “{ $title }”
exchange-link-attend = Are you there? { $title }
exchange-link-attend-button = I am here
exchange-link-not-yet = You can say so from { $time }.
exchange-link-notice-lede = Confirm that you want an email when registration opens.
exchange-now-here = Thank you! We have noted that you are here.
exchange-dead-link = It may have been used, be too old or mistyped. If you are not sure whether you are registered you can register again: you will then get an email that tells you.
exchange-fault-too-many-held = Many registrations from the same network are waiting to be confirmed. Confirm them first, or try again in half an hour.
exchange-fault-too-early = You can say so first when it is about to begin.

# Information to employees.
information-available = Right now there is { $amount } to apply for.
information-granted = At least { $count } applications have been granted in the last year.
information-examples = What colleagues have been granted
information-manage = Change examples and poster
information-title = Examples and poster
information-lede = Write examples from granted cases, so that nobody can tell whose. Nothing is shown until you have written it.
information-case = Which case is it an example of?
information-case-hint = Only you see which case it is.
information-sentence = The example, so that nobody can be recognised
information-sentence-hint = For example “Training to become a supervisor, two days a month for a term.” Leave it empty to remove the example of the case.
information-add = Save the example
information-added = The example is shown now.
information-removed = The example has been removed.
information-few = Fewer than five have been granted something of the same kind, so an example might point at somebody.
information-names = The example says the name of the applicant. Write it so that nobody can be recognised.
information-none = No granted cases to write examples from yet.
information-open = Let anyone read examples and amounts, also without signing in
information-close = Show examples and amounts to your own staff alone
information-opened = Anyone can read examples and amounts now.
information-closed = Only your own staff see examples and amounts now.
information-is-open = Anyone can read examples and amounts.
information-is-closed = Only your own staff see examples and amounts. What one can apply for can be read by anyone.
information-who = Who sees the examples
information-link = Short link and poster
information-link-hint = The link leads to What can I apply for? It never changes, so it can stand on what you print:
information-poster = Poster with a QR code
information-poster-title = Want to try something new at work?
information-poster-lede = { $agency } has money for transition: new tasks, new skills and a longer working life.
information-poster-scan = Point the camera of your phone at the square, or type the address:
information-poster-code = QR code to { $link }
information-poster-file = Get the poster (PDF, A4)
information-poster-file-name = poster

# Questions: the organiser's own at registration, and those of participants to those who speak.
exchange-own-questions = Questions of your own at registration
exchange-questions-hint = Optional. One question on each line, five at most. Options stand in parentheses, and a star means that the question has to be answered: Which food would you like? (any / vegetarian / vegan) *
exchange-own-answer = The answer
exchange-choose = Choose
exchange-questions = Questions
exchange-questions-title =
    { $count ->
        [0] No questions are waiting for an answer
        [one] One question is waiting for an answer
       *[other] { $count } questions are waiting for an answer
    }
exchange-questions-lede = The latest come first. Only you who organise see who asked.
exchange-questions-none = Nobody has asked anything yet.
exchange-question-facts = { $name }, { $agency }, { $time }
exchange-question-answered = Mark as answered
exchange-question-is-answered = Answered
exchange-ask = Ask a question
exchange-ask-hint = Only the organiser and the speakers see it.
exchange-now-asked = The question has been sent.
exchange-link-ask = Ask a question: { $title }
exchange-link-ask-more = The question has been sent. You can ask another.
exchange-fault-options = Write two to ten different options with strokes between them, for example (yes / no).
exchange-fault-too-many-questions = Write at most { $max } questions.
exchange-fault-questions-fixed = Somebody has already answered the questions. They cannot be changed now.
exchange-fault-no-questions = Whoever has a seat can ask questions until the event is over, twenty at most.

# Where one cannot sign up: why, and what one can do instead.
exchange-closed-title = You cannot sign up for “{ $title }”
exchange-closed-draft = The event has not been published yet.
exchange-closed-held = It was held on { $day }.
exchange-closed-last-day = The last day to sign up was { $day }.
exchange-closed-begun = It has already begun.
exchange-closed-instead = See what else is coming, or wish for it to be held again.
exchange-closed-wish = To the wish list

# The calendar page by page, and events that belong to a series.
exchange-pages = Pages
exchange-page = Page { $page } of { $of }
exchange-page-more = Show more
exchange-page-back = Show the previous ones
exchange-years = Other years
exchange-series = Series
exchange-series-hint = Optional. Events with the same series name are shown on each other's pages. For example Lunch on transition.
exchange-series-lede = Events in the series { $series }.
exchange-part-of = Part of { $series }
exchange-series-next = Next time
exchange-series-all = All to come in the series
exchange-series-earlier = Earlier in the series
