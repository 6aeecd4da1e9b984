use testkit::smtp::{Door, Smtp as Server};

use super::*;

fn to(server: &Server) -> Smtp {
    let address = format!("smtp://127.0.0.1:{}", server.port());
    Smtp::read(&address, "Storlom <lom@example.se>", "lom.example.se").unwrap()
}

fn mail() -> Mail {
    Mail {
        message_id: "0198@lom.example.se".to_owned(),
        to: "nils.ek@liten.example".to_owned(),
        subject: "Storlom: något väntar på dig".to_owned(),
        body: "Åtgärden är klar – i tid.\n.\nMer.\n".to_owned(),
        language: "sv",
        at: Instant::from_millis(1_772_452_800_000),
        invitations: Vec::new(),
        unsubscribe: None,
    }
}

fn sent(smtp: &Smtp, mail: &Mail) -> Result<(), Fault> {
    let mut connection = smtp.connect()?;
    connection.offer(mail)?;
    connection.hand_over(mail)?;
    connection.leave();
    Ok(())
}

#[test]
fn a_letter_comes_as_it_was_written() {
    let server = Server::start();
    sent(&to(&server), &mail()).unwrap();
    let [letter] = server.letters().try_into().unwrap();
    assert_eq!(letter.from, "lom@example.se");
    assert_eq!(letter.to, ["nils.ek@liten.example"]);
    // A line with a dot alone does not end it.
    assert_eq!(letter.body.trim_end(), mail().body.trim_end());
    for (name, value) in [
        ("From", "Storlom <lom@example.se>"),
        ("To", "nils.ek@liten.example"),
        ("Subject", "Storlom: något väntar på dig"),
        ("Message-ID", "<0198@lom.example.se>"),
        ("Date", "Mon, 02 Mar 2026 12:00:00 +0000"),
        ("Auto-Submitted", "auto-generated"),
        ("Content-Language", "sv"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=\"utf-8\""),
    ] {
        assert_eq!(letter.one(name), value);
    }
    assert!(letter.bytes.is_ascii(), "every mail server can take it");
}

#[test]
fn an_invitation_goes_with_the_text() {
    let server = Server::start();
    let file =
        b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:\xc3\x85re\r\nEND:VCALENDAR\r\n".to_vec();
    let invitations = vec![Invitation { method: "REQUEST", file: file.clone() }];
    sent(&to(&server), &Mail { invitations, ..mail() }).unwrap();
    let [letter] = server.letters().try_into().unwrap();
    assert_eq!(letter.body.trim_end(), mail().body.trim_end());
    let kind = letter.one("Content-Type");
    assert!(kind.starts_with("multipart/alternative"), "{kind}");
    assert_eq!(letter.calendars, [file]);
    let head = String::from_utf8_lossy(&letter.bytes).replace("\r\n ", " ");
    assert!(head.contains("text/calendar; method=REQUEST; charset=utf-8"), "{head}");
    assert!(letter.bytes.is_ascii());
    // An event on two days is two files.
    let two = ["REQUEST", "CANCEL"].map(|method| Invitation { method, file: method.into() });
    sent(&to(&server), &Mail { invitations: two.to_vec(), ..mail() }).unwrap();
    let letter = server.letters().remove(1);
    assert!(letter.one("Content-Type").starts_with("multipart/mixed"));
    assert_eq!(letter.body.trim_end(), mail().body.trim_end());
    assert_eq!(letter.calendars, [b"REQUEST".to_vec(), b"CANCEL".to_vec()]);
}

#[test]
fn one_conversation_takes_several_letters() {
    let server = Server::start();
    let mut connection = to(&server).connect().unwrap();
    for _ in 0..3 {
        connection.offer(&mail()).unwrap();
        connection.hand_over(&mail()).unwrap();
    }
    connection.leave();
    assert_eq!(server.letters().len(), 3);
}

#[test]
fn every_answer_is_told_from_the_others() {
    let server = Server::start();
    let smtp = to(&server);
    let no_server = |code: &str| Fault::NoServer(code.to_owned());
    let (later, never) =
        (|code: &str| Fault::Later(code.to_owned()), |code: &str| Fault::Never(code.to_owned()));
    for (command, reply, fault) in [
        ("MAIL", "530 5.7.0 Sign in first", no_server("530")),
        ("MAIL", "421 4.3.2 Closing", no_server("421")),
        ("RCPT", "450 4.2.0 Greylisted", later("450")),
        ("RCPT", "550 5.1.1 Nils Ek is unknown", never("550")),
        ("DATA", "451 4.3.0 Try again", later("451")),
        ("DATA", "554 5.7.1 Refused", never("554")),
        ("DATA", "cut", Fault::Unanswered),
    ] {
        server.answers(command, Some(reply));
        assert_eq!(sent(&smtp, &mail()), Err(fault), "{command} {reply}");
        server.answers(command, None);
    }
    sent(&smtp, &mail()).unwrap();
    drop(server);
    assert!(matches!(sent(&smtp, &mail()), Err(Fault::NoServer(said)) if said.contains("refused")));
}

#[test]
fn nothing_in_a_letter_can_add_a_header_or_a_receiver() {
    let server = Server::start();
    let smtp = to(&server);
    for address in [
        "a@b.se\r\nBcc: c@d.se",
        "a@b.se>\r\nRCPT TO:<c@d.se",
        "a@b.se, c@d.se",
        "Nils <a@b.se>",
        "a@b.se\nX: y",
        "",
    ] {
        let mail = Mail { to: address.to_owned(), ..mail() };
        assert_eq!(sent(&smtp, &mail), Err(Fault::Never("address".to_owned())), "{address:?}");
    }
    let subject = "Något\r\nBcc: c@d.se\r\n\r\nInnehåll".to_owned();
    let body = "a\r\n.\r\nMAIL FROM:<x@y.se>\r\nRCPT TO:<c@d.se>\r\nDATA\r\nb".to_owned();
    sent(&smtp, &Mail { subject, body, ..mail() }).unwrap();
    let [letter] = server.letters().try_into().unwrap();
    assert_eq!(letter.all("Bcc"), [""; 0]);
    assert!(!String::from_utf8_lossy(&letter.bytes).contains("\nBcc"));
    assert_eq!(letter.head.len(), 10, "{:?}", letter.head);
    assert!(letter.body.starts_with("a\n.\nMAIL FROM:"), "{:?}", letter.body);
}

#[test]
fn addresses_of_servers_are_read_and_never_repeated() {
    let read = |address: &str| Smtp::read(address, "lom@example.se", "lom.example.se");
    let smtp = read("smtps://lom%40example.se:p%2Bass%20@mail.example.se").unwrap();
    assert_eq!((smtp.host.as_str(), smtp.port), ("mail.example.se", 465));
    assert!(smtp.login == Some(Credentials::new("lom@example.se".into(), "p+ass ".into())));
    assert_eq!(smtp.from.to_string(), "Storlom <lom@example.se>");
    assert_eq!(read("smtp://mail.example.se?tls=required").unwrap().port, 587);
    assert_eq!(read("smtp://[::1]:2525").unwrap().host, "::1");
    assert_eq!(read("smtp://localhost").unwrap().port, 25);
    for bad in [
        "",
        "mail.example.se:587",
        "https://mail.example.se",
        "smtp://",
        "smtp://user:hemligt@mail.example.se",
        "smtp://user:hemligt@mail.example.se?tls=opportunistic",
        "smtps://user@mail.example.se",
        "smtps://:hemligt@mail.example.se",
        "smtps://user:hemligt%ff@mail.example.se",
    ] {
        let Err(error) = read(bad) else { panic!("{bad:?}") };
        assert!(!error.to_string().contains("hemligt"), "{error}");
    }
    assert!(Smtp::read("smtp://localhost", "lom", "x").is_err());
    assert!(Smtp::read("smtp://localhost", "a@b.se\r\nBcc: c@d.se", "x").is_err());
}

#[test]
fn without_the_encryption_that_was_asked_for_nothing_is_said() {
    let server = Server::start();
    let address = format!("smtp://user:word@127.0.0.1:{}?tls=required", server.port());
    let smtp = Smtp::read(&address, "lom@example.se", "lom.example.se").unwrap();
    assert!(
        matches!(sent(&smtp, &mail()), Err(Fault::NoServer(said)) if said.contains("STARTTLS"))
    );
    let tls = Server::with(Door::StartTls, "");
    let address = format!("smtp://localhost:{}?tls=required", tls.port());
    let smtp = Smtp::read(&address, "lom@example.se", "lom.example.se").unwrap();
    // Nobody whom this computer trusts has signed the certificate.
    assert!(
        matches!(sent(&smtp, &mail()), Err(Fault::NoServer(said)) if said.contains("ertificate"))
    );
    assert!(server.letters().is_empty() && tls.letters().is_empty());
}
