//! How a PostgreSQL server is reached: encrypted and with its certificate checked, but in the clear
//! on the own computer.
//!
//! The address says `sslmode=disable`, `prefer` (the default) or `require` as it does to other
//! programs, and `sslrootcert=FILE` where the certificate's issuer is not one of the system's. A
//! certificate that cannot be checked is refused in every mode: `prefer` is content without
//! encryption only where the server offers none.

use std::path::Path;
use std::sync::Arc;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Error;

/// How one address is reached.
pub struct Way {
    config: Config,
    /// Nothing where no encryption is wanted.
    tls: Option<MakeRustlsConnect>,
}

impl Way {
    /// Reads an address.
    ///
    /// # Errors
    /// [`Error::Broken`] for one that cannot be read, or issuers that cannot.
    pub fn new(address: &str) -> Result<Way, Error> {
        let (address, issuers) = without_issuers(address);
        let config: Config = address.parse().map_err(|error| broken("its address", error))?;
        let near = config.get_hosts().iter().all(is_near);
        let tls = match config.get_ssl_mode() {
            SslMode::Disable => None,
            SslMode::Prefer if near => None,
            _ => Some(connector(issuers.as_deref().map(Path::new))?),
        };
        Ok(Way { config, tls })
    }

    /// Opens a connection.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn connect(&self) -> Result<Client, postgres::Error> {
        match &self.tls {
            Some(tls) => self.config.connect(tls.clone()),
            None => self.config.connect(NoTls),
        }
    }
}

/// The address as the driver takes it, and the file that `sslrootcert` names in it.
fn without_issuers(address: &str) -> (String, Option<String>) {
    let Some((base, query)) = address.split_once('?') else { return (address.to_owned(), None) };
    let (named, kept): (Vec<&str>, Vec<&str>) =
        query.split('&').partition(|part| part.starts_with("sslrootcert="));
    let file = named.last().and_then(|part| part.split_once('=')).map(|(_, file)| file.to_owned());
    (format!("{base}?{}", kept.join("&")), file)
}

/// A socket in the file system, or an address that never leaves the computer.
fn is_near(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            let bare = name.trim_start_matches('[').trim_end_matches(']');
            let loopback =
                bare.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback());
            loopback || name == "localhost"
        }
    }
}

fn connector(issuers: Option<&Path>) -> Result<MakeRustlsConnect, Error> {
    let mut roots = RootCertStore::empty();
    match issuers {
        Some(file) => {
            let fault = |error| broken(&file.display().to_string(), error);
            for certificate in CertificateDer::pem_file_iter(file).map_err(fault)? {
                let added = roots.add(certificate.map_err(fault)?);
                added.map_err(|error| broken(&file.display().to_string(), error))?;
            }
        }
        // What of the system's cannot be read is left out: the server's issuer is then unknown.
        None => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| broken("TLS", error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn broken(what: &str, error: impl std::fmt::Display) -> Error {
    Error::Broken(format!("the database: {what}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encrypts(address: &str) -> bool {
        Way::new(address).unwrap().tls.is_some()
    }

    #[test]
    fn only_what_leaves_the_computer_is_encrypted_unless_told() {
        for near in ["localhost", "127.0.0.1:5433", "[::1]", "%2Fvar%2Frun%2Fpostgresql"] {
            assert!(!encrypts(&format!("postgres://a@{near}/b")), "{near}");
        }
        assert!(encrypts("postgres://a@db.example.se/b"));
        assert!(encrypts("postgres://a@10.0.0.3/b?sslmode=prefer"));
        assert!(encrypts("postgres://a@127.0.0.1/b?sslmode=require"));
        assert!(!encrypts("postgres://a@db.example.se/b?sslmode=disable"));
    }

    #[test]
    fn the_issuers_file_is_taken_out_of_the_address() {
        let read = without_issuers("postgres://a@h/b?sslmode=require&sslrootcert=/etc/ca.pem");
        assert_eq!(read.0, "postgres://a@h/b?sslmode=require");
        assert_eq!(read.1.as_deref(), Some("/etc/ca.pem"));
        assert!(Way::new("postgres://a@h/b?sslrootcert=/nowhere.pem").is_err());
        assert!(Way::new("postgres://a@h/b?sslmode=sometimes").is_err());
    }
}
