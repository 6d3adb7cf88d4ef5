//! Times of the same thing, measured again and again.

use std::time::Duration;

/// Times, sorted; never empty.
#[derive(Debug, Clone)]
pub struct Samples {
    sorted: Vec<Duration>,
}

impl Samples {
    /// Sorts the times; `None` when there are none.
    pub fn of(mut times: Vec<Duration>) -> Option<Self> {
        times.sort_unstable();
        (!times.is_empty()).then_some(Self { sorted: times })
    }

    /// The time that `percent` of them do not exceed, in milliseconds (nearest rank).
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.sorted.len() * percent).div_ceil(100).clamp(1, self.sorted.len());
        self.sorted.get(rank - 1).map_or(f64::NAN, |time| milliseconds(*time))
    }

    /// The time in the middle, in milliseconds.
    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// Shortest and longest, in milliseconds, as words.
    pub fn range(&self) -> String {
        format!("{:.0} to {:.0} ms in {} runs", self.percentile(0), self.percentile(100), self.sorted.len())
    }
}

/// A duration in milliseconds.
pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn samples(times: impl IntoIterator<Item = u64>) -> Samples {
        Samples::of(times.into_iter().map(Duration::from_millis).collect()).unwrap()
    }

    #[test]
    fn the_percentile_is_one_of_the_times() {
        let hundred = samples((1..=100).rev());
        assert_eq!([0, 1, 50, 99, 100].map(|percent| hundred.percentile(percent)), [1.0, 1.0, 50.0, 99.0, 100.0]);
        assert_eq!(samples([7]).percentile(99), 7.0);
        assert_eq!(samples([3, 1, 2]).median(), 2.0);
    }

    #[test]
    fn without_times_there_is_no_percentile() {
        assert!(Samples::of(Vec::new()).is_none());
    }
}
