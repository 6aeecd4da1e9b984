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
        [foundation] Trygghetsstiftelsen
       *[other] { $role }
    }

## start

start-waits =
    { $count ->
        [0] Nothing waits for you
        [one] One thing waits for you
       *[other] { $count } things wait for you
    }

## overview

overview-title = Overview

## agreement

agreement-title = Agreement

## plan

plan-title = Plan

## fund

fund-title = Transition funds

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

## admin

admin-title = Settings
