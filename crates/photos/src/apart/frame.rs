//! Orders and answers in a pipe: a head in JSON and bytes beside it, each after its length in four bytes, little endian.

use crate::limits;
use serde::{Serialize, de::DeserializeOwned};
use std::io::{self, ErrorKind, Read, Write};

/// Writes one.
///
/// # Errors
/// What the pipe says; [`ErrorKind::InvalidInput`] beyond [`limits::FRAME`].
pub(super) fn write(out: &mut impl Write, head: &impl Serialize, bytes: &[u8]) -> io::Result<()> {
    let head = serde_json::to_vec(head)?;
    for part in [head.as_slice(), bytes] {
        let len = u32::try_from(part.len()).ok().filter(|len| *len <= limits::FRAME).ok_or(ErrorKind::InvalidInput)?;
        out.write_all(&len.to_le_bytes())?;
        out.write_all(part)?;
    }
    out.flush()
}

/// Reads one. The other side may have run wild: no length is believed.
///
/// # Errors
/// What the pipe says; [`ErrorKind::InvalidData`] for what is no frame.
pub(super) fn read<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<(T, Vec<u8>)> {
    let head = part(from)?;
    let bytes = part(from)?;
    Ok((serde_json::from_slice(&head)?, bytes))
}

fn part(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut len = [0; 4];
    from.read_exact(&mut len)?;
    let len = u32::from_le_bytes(len);
    if len > limits::FRAME {
        return Err(ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    from.take(u64::from(len)).read_to_end(&mut bytes)?;
    if bytes.len() == len as usize { Ok(bytes) } else { Err(ErrorKind::UnexpectedEof.into()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut pipe = Vec::new();
        write(&mut pipe, &("head", 7), b"bytes").unwrap();
        write(&mut pipe, &("next", 8), b"").unwrap();
        let mut pipe = pipe.as_slice();
        assert_eq!(read::<(String, u8)>(&mut pipe).unwrap(), (("head".to_owned(), 7), b"bytes".to_vec()));
        assert_eq!(read::<(String, u8)>(&mut pipe).unwrap(), (("next".to_owned(), 8), Vec::new()));
        assert_eq!(read::<(String, u8)>(&mut pipe).unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }

    #[test]
    fn what_is_no_frame_is_refused() {
        for wrong in [&b"\xff\xff\xff\xff"[..], b"\x02\0\0\0{", b"\x02\0\0\0{}", b"\x02\0\0\0[}\0\0\0\0", b"{}"] {
            assert!(read::<serde_json::Value>(&mut &wrong[..]).is_err(), "{wrong:?}");
        }
    }
}
