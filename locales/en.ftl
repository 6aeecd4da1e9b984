### Storlom's texts in English. Each has the same name in sv.ftl, under the same heading.
### Swedish is written first; this says the same, as plainly.
### A no-break space is written { "\u00A0" }. A fault of one sentence has no full stop.

## common

product = Storlom
product-purpose = Local transition funds, from purpose to effect
skip-to-content = Skip to content
nav-label = Sections
nav-start = Start
nav-agreement = Agreement
nav-plan = Plan
nav-fund = Funds
nav-cases = Cases
nav-my-applications = My applications
nav-follow-up = Follow-up
nav-year-wheel = Year wheel
nav-employees = Employees
nav-representatives = Representatives
nav-settings = Settings
button-save = Save
button-save-and-continue = Save and continue
button-cancel = Cancel
button-back = Back
button-submit = Submit
button-change = Change
button-remove = Remove
button-show-as-table = Show as table
button-download = Download
# Follows the button's word for those who only hear it: “Change purpose”.
button-about = { $button } { $thing }
footer-accessibility = Accessibility
# The link to the other language, in that language.
footer-other-language = På svenska
footer-invented-agency = Invented agency in the demo
title-page = { $page } – Storlom
title-fault-prefix = { "Error: " }
error-summary =
    { $count ->
        [one] One thing needs to be put right
       *[other] { $count } things need to be put right
    }
error-missing-title = There is no such page
error-missing-text = The address may be misspelt, or the page has been removed. Go to the start page and find your way from there.
error-forbidden-title = You may not open this page
error-forbidden-text = The page belongs to a task that you do not have. Ask the coordinator if you think you should have it.
error-broken-title = Something went wrong on our side
error-broken-text = What you sent has not been saved. Try again in a while. If it happens again, tell the administrator and give the number { $reference }.
error-busy-title = Many people are working right now
error-busy-text = What you sent has not been saved. Wait a moment and send it again.
error-origin-title = We did not accept what you sent
error-origin-text = The browser did not tell which page you came from. So we cannot know that it was you who sent it, and nothing has been saved. Open the page in Storlom again and send from there. If it happens again, an extension in the browser may be hiding where you come from.
error-too-large-title = What you sent is too large
error-too-large-text = You can send at most { $max } at a time. Nothing has been saved. Divide it or choose a smaller file.
button-show = Show
footer-demo = Change person in the demo
error-full-title = There is no room to save
error-full-text = The disk is full. What you sent has not been saved. Tell your system administrator.
error-refused-title = This could not be done
error-unreadable-text = What you sent could not be read. Nothing has been saved. Go back and try again.
error-to-front = To the front page
front-heading = From purpose to effect
front-lede = Storlom helps employers and unions in the Swedish state use local transition funds: agree on why, decide together, follow every krona and see what it changed.
front-set-aside = Set aside in a year
front-estimate = estimate
front-employers = Employers
front-employees = Employees
front-to-overview = See what each employer sets aside
front-demo = This is a demo. Its agencies are invented, the employers in the overview are real.
front-way-heading = How it works
front-way-purpose = Purpose.
front-way-purpose-text = Which problem do we want to solve? What do we want to achieve? The parties answer before they choose areas.
front-way-money = Money.
front-way-money-text = Each year's money has its place, and the oldest is used first.
front-way-decision = Decision.
front-way-decision-text = Applying takes five minutes. The parties decide together, on the same papers.
front-way-effect = Effect.
front-way-effect-text = Follow-up asks what was done, and whether it changed anything.
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
error-encoding-text = The field { $field } is not written in UTF-8. Nothing has been saved. Go back, write the field again and send it.

## faults

fault-empty = Fill in “{ $field }”
fault-choose = Choose an option in “{ $field }”
fault-amount = { $field } must be an amount, for example 12{ "\u00A0" }500
fault-number = { $field } must be a number, for example 3,5
fault-whole-number = { $field } must be a whole number, for example 12
fault-negative = { $field } cannot be less than zero
fault-too-large = { $field } can be at most { $max }
fault-out-of-range = { $field } must be between { $low } and { $high }
fault-too-long =
    { $field } can have at most { $max ->
        [one] one character
       *[other] { $max } characters
    }. You have written { $length ->
        [one] one
       *[other] { $length }
    }.
fault-date = { $field } must be a date, for example 2026-03-01
fault-control-character = { $field } has a character that cannot be shown. Remove the text and write it again.
fault-identity-number = { $field } has something that looks like a personal identity number. Do not write identity numbers here. Storlom never stores them.
fault-check-digit = { $field } does not match its check digit. See that all digits are right.
fault-email = { $field } must be an e-mail address, for example namn@myndighet.se
fault-unknown-choice = The answer in “{ $field }” can no longer be chosen. Choose one of the options shown.
fault-duplicate-row = { $field }: row { $row } is the same as row { $first }. Remove one of them.
fault-missing-column = { $field }: the file lacks the column “{ $column }”
fault-encoding = { $field }: the file cannot be read as text. Save it as UTF-8 and choose it again.
fault-file-too-large = { $field }: the file is too large. It can be at most { $max }.
fault-file-type = { $field }: we do not accept this type of file. Choose a file of the type { $allowed }.
fault-too-small = { $field } must be at least { $min }
fault-organisation-number = { $field } must be an organisation number of ten digits, such as 202100-5026
fault-incomplete = Something is missing. Go through the page and fill in what is empty.

## access

access-sign-in = Sign in
access-sign-out = Sign out
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
        [foundation] Trygghetsstiftelsen
       *[other] { $role }
    }
access-email = E-mail address
access-passphrase = Passphrase
access-not-recognised = The e-mail address and the passphrase do not match. Try again.
access-slow-down =
    { $seconds ->
        [one] Wait one second before you try again.
       *[other] Wait { $seconds } seconds before you try again.
    }
access-passphrase-too-short = The passphrase must have at least { $min } characters. A few words in a row will do.
access-own-role = You cannot give yourself a role
access-email-taken = The e-mail address already has an account
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
access-account-ended = The account has been ended and can be given no more roles
access-last-administrator = There must be at least one administrator without a last day. Give somebody else the role first.
access-not-proposed = The representative has already been confirmed
access-people-title = Employees
access-people-found =
    { $count ->
        [0] No employee matches the search
        [one] One employee is shown
       *[other] { $count } employees are shown
    }
access-people-search = Search by name or e-mail
access-people-filter = Search among employees
access-people-add = Add an employee
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
access-passphrase-hint = Optional. At least 15 characters. Leave it empty if the person signs in another way.
access-new-title = Add an employee
access-new-submit = Add
access-added = { $name } has been added
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
        [role-granted] Was given a role
        [role-ended] A role was given a last day
        [role-confirmed] A role was confirmed by the party
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
access-representatives-title = Representatives of your party
access-representatives-lede = Whoever is to represent your party begins when one of you has confirmed it here.
access-representative-confirm = Confirm { $name }
access-representative-confirmed = { $name } now represents your party
access-confirmed = confirmed
access-place = Unit or party
access-standing = State
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
access-log-lede = Here it says when somebody opened a case outside the own task, downloaded an attachment or took personal data out.
access-log-filter = Search the read log
access-log-person = Person
access-log-everyone = Everyone
access-log-what = What
access-log-subject = About
access-log-kind =
    { $kind ->
        [opened] opened
        [downloaded] downloaded
        [exported] took out
       *[other] { $kind }
    }
access-log-table =
    { $table ->
        [account] the list of employees, rows
        [application] case
        [attachment] attachment
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
       *[other] { $count } things wait for you
    }

## overview

overview-title = Overview
overview-heading = State employers set aside { $sum } for transition in { $year }
overview-lede = { $employers } employers with { $employees } employees. The figures are estimates from the public register.
overview-assumption = How we counted: number of employees × { $payroll } in pay per employee and year × { $rate }, the share in force in { $year }. The pay builds on Statistics Sweden's state payroll for 2022 and an assumption of 3 % a year before and after.
overview-source = Source: Arbetsgivarverket, Staten i siffror; organisation numbers from ESV and SCB ({ $file }).
overview-finding = The sum fell when the share was lowered from 0.3 to 0.2 per cent in 2024
overview-chart-about = Estimated set-aside per year, in kronor.
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
overview-segments-title = Groups of employers { $year }
overview-segments-note = A university counts both among the universities and in its size.
overview-universities = Universities
overview-size = { $from }–{ $to } employees
overview-size-over = { $from } employees or more
overview-filter = Choose year and search employers
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
overview-employer-lede = In { $year } an estimated { $sum } was set aside for { $employees } employees.
overview-employer-before = The employer had no employees in the register after 2014.
overview-employer-finding = Estimated set-aside per year
overview-missing-column = The file lacks the column “{ $column }”
overview-line = Line { $line }: { $fault }
overview-duplicate = Line { $line } has the same number and name as line { $first }. Remove one of them.
overview-repeated-column = The same year stands in two columns. Remove one of them.

## agreement

agreement-title = Agreement

## plan

plan-title = Plan

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
fund-stock-note = { $amount } available and committed, measured in the latest set-aside
fund-chart-about = Available and committed at the end of each year. The last year is to this day.
fund-chart-note = Newer funds were set aside the same year or the year before. Older funds are all other, also of unknown age.
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
fund-found-sum = { $found }, together { $sum }
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
fund-note-optional = Note (if you want)
fund-note-erased = The text has been erased
fund-booked-by = Booked by
fund-booked = Entry { $number } has been booked
fund-book = Book
fund-opening-title = Opening balance
fund-opening-lede = Enter what was left when you began here, in the year it was set aside. Leave empty where there was nothing. If you do not know the year, use Unknown year: those funds are used first.
fund-opening-date-hint = The day that the amounts held, such as 2026-01-01
fund-opening-note-hint = Where the figures come from. Write no names.
fund-set-aside-title = Set-aside
fund-set-aside-lede = Enter the year’s payroll. You see what it gives before anything is booked.
fund-definition = How the payroll is reckoned (if you want)
fund-definition-hint = Which period, and whether social fees are part of it. The central agreement does not say.
fund-reckon = Reckon
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

application-title = Application

## decision

decision-title = Decision

## follow-up

follow-up-title = Follow-up

## report

report-title = Yearly account to the unions

## demo

demo-enter-as = Enter as { $name }
demo-title = Enter the demo
demo-lede = Choose who you want to be. No password is needed. The agencies and the people are invented.

## admin

admin-title = Settings
