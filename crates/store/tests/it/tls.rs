//! A connection to PostgreSQL is encrypted where the address asks for it, and the server's
//! certificate is checked.

use postgres::{Client, NoTls};
use store::{Error, Store};
use testkit::postgres::{Cluster, Flush};
use testkit::temp::Folder;

/// Gives the cluster a certificate for `localhost` that the returned one has issued.
fn certified(cluster: &Cluster) -> String {
    let issuer_key = rcgen::KeyPair::generate().unwrap();
    let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let issuer_certificate = params.self_signed(&issuer_key).unwrap();
    let issuer = rcgen::Issuer::new(params, issuer_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap();
    let mut superuser = Client::connect(cluster.url(), NoTls).unwrap();
    for (file, text) in [("server.crt", certificate.pem()), ("server.key", key.serialize_pem())] {
        // Written by the server itself, so that it is the server's and nobody else can read it.
        let lines: Vec<String> =
            text.lines().map(|line| format!("SELECT '{line}' AS line")).collect();
        let copy =
            format!("COPY ({}) TO PROGRAM 'umask 077; cat > {file}'", lines.join(" UNION ALL "));
        superuser.batch_execute(&copy).unwrap();
    }
    superuser.batch_execute("ALTER SYSTEM SET ssl = on").unwrap();
    superuser.batch_execute("SELECT pg_reload_conf()").unwrap();
    issuer_certificate.pem()
}

/// Whether the connection of the store that is opened is encrypted, as the server sees it.
fn is_encrypted(cluster: &Cluster, address: &str) -> bool {
    let _open = Store::open(address).unwrap();
    let mut superuser = Client::connect(cluster.url(), NoTls).unwrap();
    let seen = "SELECT bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) \
         WHERE a.datname LIKE 'storlom_test_%'";
    superuser.query_one(seen, &[]).unwrap().get(0)
}

fn refused(address: &str) -> String {
    match Store::open(address) {
        Err(Error::Broken(reason)) => reason,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

#[test]
fn the_address_decides_and_an_unknown_certificate_is_refused() {
    let cluster = Cluster::start(Flush::Never);
    let database = cluster.database();
    let folder = Folder::new();
    let near = database.owner_url.replace("127.0.0.1", "localhost");
    drop(Store::migrate(&near).unwrap());
    let require = format!("{near}?sslmode=require");
    assert!(refused(&require).contains("TLS"), "the server offers none: {}", refused(&require));

    let issuer = folder.join("issuer.pem");
    std::fs::write(&issuer, certified(&cluster)).unwrap();
    let stranger = folder.join("stranger.pem");
    let other = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    std::fs::write(&stranger, other.cert.pem()).unwrap();
    let with = |file: &std::path::Path| format!("{require}&sslrootcert={}", file.display());

    // The server takes up its certificate a moment after it is told to.
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while Store::open(&with(&issuer)).is_err() && std::time::Instant::now() < until {
        std::thread::yield_now();
    }
    assert!(is_encrypted(&cluster, &with(&issuer)));
    assert!(refused(&with(&stranger)).contains("certificate"), "{}", refused(&with(&stranger)));
    assert!(refused(&require).contains("certificate"), "the system knows no such issuer");
    let by_number = with(&issuer).replace("localhost", "127.0.0.1");
    assert!(refused(&by_number).contains("certificate"), "{}", refused(&by_number));
    for unencrypted in [near.clone(), format!("{near}?sslmode=disable")] {
        assert!(!is_encrypted(&cluster, &unencrypted), "{unencrypted}");
    }
}
