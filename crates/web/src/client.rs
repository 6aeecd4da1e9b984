//! Which address a request comes from: the peer, or what the proxies that we trust say about it.

use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use axum::http::HeaderMap;

/// An address, or all that share its first bits: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Network, String> {
        let wrong = || format!("{text}: skriv en adress eller ett nät, till exempel 10.0.0.0/8");
        let (address, bits) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), str::parse).map_err(|_| wrong())?;
        if bits > most { Err(wrong()) } else { Ok(Network { address, bits }) }
    }
}

impl Network {
    fn holds(self, other: IpAddr) -> bool {
        match (self.address, other) {
            (IpAddr::V4(a), IpAddr::V4(b)) => {
                let mask = u32::MAX.checked_shl(32 - self.bits).unwrap_or(0);
                a.to_bits() & mask == b.to_bits() & mask
            }
            (IpAddr::V6(a), IpAddr::V6(b)) => {
                let mask = u128::MAX.checked_shl(128 - self.bits).unwrap_or(0);
                a.to_bits() & mask == b.to_bits() & mask
            }
            _ => false,
        }
    }
}

/// The client's address: the peer, or the rightmost hop of `X-Forwarded-For` that is no proxy of
/// ours (rules, part 5). What stands to the left of it may be invented by the client.
pub fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_ours = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    let mut found = peer.to_canonical();
    if !is_ours(found) {
        return found;
    }
    let lines: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .map(|value| value.to_str().unwrap_or_default())
        .collect();
    for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        let Some(address) = read_hop(hop.trim()) else { return found };
        found = address;
        if !is_ours(found) {
            return found;
        }
    }
    found
}

/// Some proxies write the port too.
fn read_hop(hop: &str) -> Option<IpAddr> {
    let with_port = || hop.parse::<SocketAddr>().ok().map(|socket| socket.ip());
    hop.parse().ok().or_else(with_port).map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&'static str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        address(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn without_a_trusted_proxy_the_header_is_not_believed() {
        assert_eq!(seen("192.0.2.1", &["198.51.100.9"], &[]), "192.0.2.1");
        assert_eq!(seen("192.0.2.1", &["198.51.100.9"], &["10.0.0.0/8"]), "192.0.2.1");
    }

    #[test]
    fn the_rightmost_foreign_hop_counts() {
        let trusted = ["10.0.0.0/8", "fd00::1"];
        assert_eq!(
            seen("10.1.2.3", &["1.1.1.1, 198.51.100.9, 10.9.9.9"], &trusted),
            "198.51.100.9"
        );
        assert_eq!(seen("fd00::1", &["1.1.1.1", "198.51.100.9:4711"], &trusted), "198.51.100.9");
        assert_eq!(seen("::ffff:10.1.2.3", &["2001:db8::5"], &trusted), "2001:db8::5");
        assert_eq!(seen("10.1.2.3", &["1.1.1.1, skräp"], &trusted), "10.1.2.3");
        assert_eq!(seen("10.1.2.3", &[], &trusted), "10.1.2.3");
    }

    #[test]
    fn networks_are_read() {
        for good in ["10.0.0.7", "0.0.0.0/0", "::/0", "fd00::/8"] {
            assert!(good.parse::<Network>().is_ok(), "{good}");
        }
        for bad in ["", "10.0.0", "10.0.0.0/33", "fd00::/129", "10.0.0.0/", "host"] {
            assert!(bad.parse::<Network>().is_err(), "{bad}");
        }
        assert!("0.0.0.0/0".parse::<Network>().unwrap().holds("192.0.2.1".parse().unwrap()));
    }
}
