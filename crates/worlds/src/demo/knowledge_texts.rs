//! What the demo's agencies have told each other.

use domain::agreement::MeasureForm::{self, Allowance, Individual, Programme, Project};
use domain::exchange::Again::{self, No, Otherwise, Yes};
use domain::exchange::Theme;
use domain::exchange::Theme::{
    Competence, Digital, Generation, Leadership, Learning, LongLife, Mobility, Parties, Reach,
    Shift,
};

use super::knowledge::Road;

/// A case as its agency tells it; who writes is counted among the coordinators, in the order of the demo's door.
pub struct Case {
    pub days_ago: i64,
    pub who: usize,
    pub road: Road,
    pub title: &'static str,
    pub themes: &'static [Theme],
    pub form: MeasureForm,
    pub need: &'static str,
    pub measure: &'static str,
    pub kronor: i64,
    pub time: &'static str,
    pub gave: &'static str,
    pub otherwise: Option<&'static str>,
    pub again: Again,
    /// What another asked, and the answer if there is one.
    pub asked: Option<(&'static str, Option<&'static str>)>,
}

/// The name of a file, and of the case that it belongs to.
pub const FILE: (usize, &str) = (0, "Manus till filmen");

pub const CASES: [Case; 10] = [
    Case {
        days_ago: 12,
        who: 2,
        road: Road::Published { thanks: 9 },
        title: "En rolig film på intranätet fick mer än dubbelt så många att söka",
        themes: &[Reach],
        form: Project,
        need: "Pengar låg kvar varje år, och i en mätning svarade bara var fjärde att de kände till medlen. De som hade hört trodde att de var för andra.",
        measure: "Vi gjorde en film på två minuter om en kassakista som ingen öppnar. På slutet öppnar en kollega den och hittar adressen till sidan på intranätet. Kollegor spelade själva, och ingen läste innantill.\n\nFilmen ligger överst på intranätet. Nio veckor senare visade cheferna den på sina möten och ställde en fråga: *vad skulle du vilja kunna om två år?*",
        kronor: 48_000,
        time: "Sex veckor, mest för att skriva om manuset",
        gave: "Ansökningarna gick från drygt en i veckan till fyra. När hänsyn tas till chefsmötena är det 3,2 gånger så många som om det hade fortsatt som förut. I nästa mätning kände tre av fyra till medlen. Annat kan också ha hänt under tiden.",
        otherwise: Some(
            "Texta filmen från början. Vi glömde det och fick göra om den. Räkna också besöken på sidan innan, så att det går att jämföra.",
        ),
        again: Yes,
        asked: Some((
            "Får vi visa er film hos oss, eller syns era lokaler och system?",
            Some(
                "Ni får gärna visa den. Manuset ligger här som fil, så att ni kan spela in en egen. Det blir roligare med era egna kollegor.",
            ),
        )),
    },
    Case {
        days_ago: 140,
        who: 1,
        road: Road::Published { thanks: 6 },
        title: "Gå bredvid i ett halvår innan någon går i pension",
        themes: &[Generation, Competence],
        form: Programme,
        need: "Elva personer med kunskap som ingen annan hade skulle sluta inom två år. Mycket stod inte skrivet någonstans.",
        measure: "Varje person som skulle sluta fick en kollega bredvid sig en dag i veckan i sex månader. De två bestämde själva vilka ärenden de tog tillsammans, och skrev en sida i handboken efter varje dag.\n\n- ett startsamtal med chefen\n- en dag i veckan, inlagd i schemat\n- ett avslut där den nya berättar för gruppen",
        kronor: 410_000,
        time: "Sex månader, en dag i veckan",
        gave: "Nio av elva områden har nu två som kan. Ett år efteråt hade handläggningstiden inte ökat, som vi hade räknat med.",
        otherwise: Some(
            "Börja ett år tidigare. I två fall hann personen sluta innan de var klara.",
        ),
        again: Otherwise,
        asked: Some((
            "Vem betalade för tiden som kollegan inte gjorde sitt vanliga arbete?",
            Some(
                "Halva tiden bars av enheten och halva av medlen, som vikariekostnad. Det stod i avtalet från början.",
            ),
        )),
    },
    Case {
        days_ago: 120,
        who: 3,
        road: Road::Published { thanks: 3 },
        title: "Tolv anställda och ett avtal på en eftermiddag",
        themes: &[Parties],
        form: Project,
        need: "Vi är tolv. Ingen hann sätta sig in i hur ett avtal skrivs, och därför hade vi inget.",
        measure: "Chefen och de två facken satte sig en eftermiddag med den färdiga texten som finns för små myndigheter. Vi svarade på de två frågorna först: vilket problem har vi, och vad vill vi uppnå? Sedan strök vi det som inte gällde oss.",
        kronor: 0,
        time: "Tre timmar, och en vecka för att läsa igenom",
        gave: "Ett undertecknat avtal, och två ansökningar inom en månad.",
        otherwise: None,
        again: Yes,
        asked: None,
    },
    Case {
        days_ago: 105,
        who: 0,
        road: Road::Published { thanks: 2 },
        title: "Växeltjänstgöring i tre månader mellan två myndigheter",
        themes: &[Mobility, Competence],
        form: Individual,
        need: "Handläggare som varit länge på samma ställe ville se hur andra gör, men ville inte säga upp sig för att få veta.",
        measure: "Fyra personer bytte plats med fyra på en annan myndighet i tre månader. Vi skrev ett enkelt avtal om period, vem som betalar lönen, sekretess och när man kommer tillbaka.",
        kronor: 96_000,
        time: "Tre månader, och lika lång tid att förbereda",
        gave: "Alla fyra kom tillbaka. Två av våra rutiner är kortare efter vad de hade sett. En som inte trivdes fick avbryta efter sex veckor, och det gick bra.",
        otherwise: Some("Ordna behörigheter och dator innan, inte första dagen."),
        again: Yes,
        asked: None,
    },
    Case {
        days_ago: 80,
        who: 1,
        road: Road::Published { thanks: 7 },
        title: "Tio timmar om ny teknik för dem som aldrig anmäler sig",
        themes: &[Digital, Competence],
        form: Programme,
        need: "Kurserna i nya arbetssätt fylldes av samma personer varje gång. De som hade mest nytta av dem kom inte.",
        measure: "Vi bjöd in hela enheter i stället för enskilda, på arbetstid, två timmar i veckan i fem veckor. Alla tog med en egen uppgift som tog för lång tid, och arbetade med den.",
        kronor: 155_000,
        time: "Fem veckor, två timmar i veckan",
        gave: "Av 62 deltagare hade 44 aldrig gått en sådan kurs. Efter tre månader använde drygt hälften det de lärt sig varje vecka, enligt deras egna svar.",
        otherwise: Some("Ha en uppföljande timme efter två månader."),
        again: Yes,
        asked: Some(("Hur valde ni vilka enheter som fick börja?", None)),
    },
    Case {
        days_ago: 60,
        who: 3,
        road: Road::Published { thanks: 0 },
        title: "Friskvårdsdag med föreläsning gav inget som vi kunde se",
        themes: &[LongLife, Learning],
        form: Project,
        need: "Vi ville att fler skulle orka arbeta längre och visste inte var vi skulle börja.",
        measure: "En heldag med föreläsare för alla anställda.",
        kronor: 64_000,
        time: "En dag",
        gave: "Dagen var uppskattad. Ett halvår senare kunde ingen peka på något som hade ändrats. Vi hade inte bestämt i förväg vad som skulle bli annorlunda.",
        otherwise: Some(
            "Fråga först vad som tar på krafterna, och ändra det. Nästa gång börjar vi med två frågor i medarbetarsamtalet.",
        ),
        again: No,
        asked: None,
    },
    Case {
        days_ago: 45,
        who: 0,
        road: Road::Published { thanks: 1 },
        title: "Från pappersregister till utredare: så bytte sexton uppgifter",
        themes: &[Shift, Digital, Leadership],
        form: Programme,
        need: "Registret blev digitalt, och sexton personers arbetsuppgifter försvann på ett år. Samtidigt saknades utredare.",
        measure: "Alla sexton fick kartlägga vad de kunde, tillsammans med en vägledare. Elva valde en utbildning på halvfart i ett år med egen handledare, tre gick till en annan enhet och två valde delpension.",
        kronor: 1_240_000,
        time: "Ett och ett halvt år",
        gave: "Tio av elva arbetar i dag som utredare hos oss. Ingen blev uppsagd.",
        otherwise: Some("Berätta tidigare. Ryktet gick ett halvår före oss."),
        again: Yes,
        asked: None,
    },
    Case {
        days_ago: 30,
        who: 1,
        road: Road::Published { thanks: 0 },
        title: "Fast ersättning för validering gjorde det enkelt",
        themes: &[Competence],
        form: Allowance,
        need: "Flera hade kunnat sitt arbete i tjugo år utan papper på det. Att skriva en hel ansökan för 6 000 kronor var för mycket.",
        measure: "Parterna bestämde en fast ersättning för validering. Den som uppfyller tre villkor får den, utan att ärendet går till gruppen.",
        kronor: 78_000,
        time: "Tretton personer på ett år",
        gave: "Tretton fick betyg eller intyg. Handläggningen tog en kvart per person i stället för två möten.",
        otherwise: None,
        again: Yes,
        asked: None,
    },
    Case {
        days_ago: 6,
        who: 3,
        road: Road::Sent,
        title: "Lunch med facket en gång i månaden",
        themes: &[Parties, Reach],
        form: Project,
        need: "Parterna träffades bara när något skulle beslutas.",
        measure: "En lunch i månaden utan dagordning, öppen för alla.",
        kronor: 9_000,
        time: "Ett år",
        gave: "Tre ansökningar började som ett samtal vid bordet.",
        otherwise: None,
        again: Yes,
        asked: None,
    },
    Case {
        days_ago: 9,
        who: 0,
        road: Road::Returned("Skriv gärna hur ni vet att det gav något, även om det är litet."),
        title: "Mentorer över enhetsgränserna",
        themes: &[Leadership],
        form: Project,
        need: "Nya chefer var ensamma.",
        measure: "Varje ny chef fick en mentor från en annan enhet.",
        kronor: 22_000,
        time: "Ett år",
        gave: "Det blev bra.",
        otherwise: None,
        again: Yes,
        asked: None,
    },
];

/// A question: days ago, who, unnamed, title, themes, text, who answers with what.
pub type Question = (
    i64,
    usize,
    bool,
    &'static str,
    &'static [Theme],
    &'static str,
    &'static [(usize, &'static str)],
);

pub const QUESTIONS: [Question; 3] = [
    (
        90,
        1,
        false,
        "Hur räknar ni doktorander?",
        &[Parties],
        "Doktorander är anställda en bestämd tid. Ingår de i lönesumman, och får de söka hos er?",
        &[(
            0,
            "Hos oss får alla som är anställda söka, också på bestämd tid. Parterna skrev in det i avtalet efter ett års diskussion.",
        )],
    ),
    (
        70,
        3,
        true,
        "Vad gör ni när parterna inte kommer överens?",
        &[Parties],
        "Vi har haft samma ärende uppe tre gånger. Har någon en bra väg vidare, utan att någon ska förlora?",
        &[
            (
                0,
                "Vi bad om ett skriftligt underlag från båda håll, en sida var, och läste dem tysta på mötet. Det var mindre som skilde än vi trodde.",
            ),
            (
                1,
                "Skriv in i avtalet vad som händer när ni är oeniga. Hos oss går det tillbaka till parterna en gång och sedan bestämmer arbetsgivaren.",
            ),
        ],
    ),
    (
        25,
        0,
        false,
        "Vilka frågor ställer ni ett år efter en utbildning?",
        &[Learning],
        "Vi vill veta om det blev något av det, utan en lång enkät.",
        &[(
            3,
            "Tre frågor räcker: Använder du det? Vad hindrar dig? Vad har ändrats för dem du arbetar för?",
        )],
    ),
];

/// A text on method: days ago, title, themes, text.
pub const METHODS: [(i64, &str, &[Theme], &str); 2] = [
    (
        130,
        "Skriv ett mål som går att följa upp",
        &[Learning],
        "Ett mål säger **vad som ska vara annorlunda**, för vilka och när. Det säger inte vad ni ska göra.\n\n## Pröva målet med fyra frågor\n\n- Kan två personer läsa det och mena samma sak?\n- Vet ni hur det är i dag?\n- Vem märker att det har hänt?\n- Är det möjligt att misslyckas?\n\nEtt mål som inte kan misslyckas kan inte heller lyckas.\n\n## Ett exempel\n\n*Fler ska ha digital kompetens* blir *våren 2028 har minst åtta av tio handläggare själva löst ett eget ärende i det nya systemet, mot fyra av tio i dag*.",
    ),
    (
        50,
        "Följ upp utan att fråga alla om allt",
        &[Learning, Reach],
        "Börja i vad ni ska använda svaret till. Om inget svar ändrar vad ni gör, ställ inte frågan.\n\n1. Bestäm två eller tre frågor innan åtgärden börjar.\n2. Fråga samma personer före och efter.\n3. Fråga igen efter ett år, kort.\n4. Läs svaren tillsammans med parterna.\n\nNär få har svarat visar Storlom inga andelar. Det är för att ingen ska kunna pekas ut.",
    ),
];

/// What each coordinator in turn can be asked.
pub const CONTACTS: [(&[Theme], &str); 4] = [
    (&[Mobility, Shift], "Hur vi bytte medarbetare i tre månader, och nya uppgifter för sexton."),
    (&[Competence, Digital, Generation], "Hur man får en hel enhet att lära tillsammans."),
    (&[Reach, Mobility], "En rolig film, och hur man ser i siffror vad den gav."),
    (&[Parties, LongLife, Digital], "Hur en liten myndighet kommer igång på en eftermiddag."),
];
