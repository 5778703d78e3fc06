//! Releases of figures: drafted by one person of oversight, approved by another, public from then
//! on and never taken back.
//!
//! The hub asks before it appends, the desk before it signs, an auditor afterwards.

use std::collections::BTreeSet;

use domain::{
    directory::Directory,
    event::{Actor, Event, EventBody, ReleaseFile, Stream},
    id::{EventId, OfficerId, ReleaseName},
    key::Digest,
    limit,
};
use jiff::Timestamp;

use crate::{
    history::Incoherent,
    permit::{PERMITS, Rejection, Standing},
};

/// A release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The event that drafted it.
    pub draft: EventId,
    /// Which it is.
    pub release: ReleaseName,
    /// Its files.
    pub files: Vec<ReleaseFile>,
    /// Who drafted it, and when.
    pub drafted: (OfficerId, Timestamp),
    /// Who approved it, and when, once it is public.
    pub approved: Option<(OfficerId, Timestamp)>,
}

impl Edition {
    /// A file.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&ReleaseFile> {
        self.files.iter().find(|file| file.name == name)
    }
}

/// Every release that was ever drafted: the one chain that hub, desk and auditor walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Releases {
    editions: Vec<Edition>,
    length: u32,
    last: Digest,
}

impl Default for Releases {
    fn default() -> Self {
        Self { editions: Vec::new(), length: 0, last: Digest::ZERO }
    }
}

impl Releases {
    /// How many events there are.
    #[must_use]
    pub fn length(&self) -> u32 {
        self.length
    }

    /// The digest of the last event: what the next one must name.
    #[must_use]
    pub fn last(&self) -> Digest {
        self.last
    }

    /// The releases that are public, the oldest first.
    #[must_use]
    pub fn published(&self) -> impl DoubleEndedIterator<Item = &Edition> {
        self.editions.iter().filter(|edition| edition.approved.is_some())
    }

    /// The public release of a name.
    #[must_use]
    pub fn public(&self, release: &str) -> Option<&Edition> {
        self.published().find(|edition| edition.release == *release)
    }

    /// The drafts that may still be approved: of each release the last, if none is public.
    pub fn pending(&self) -> impl Iterator<Item = &Edition> {
        self.editions.iter().enumerate().filter_map(|(place, edition)| {
            let mut later = self.editions.iter().skip(place + 1);
            let replaced = later.any(|other| other.release == edition.release);
            let open = self.public(edition.release.as_str()).is_none() && !replaced;
            open.then_some(edition)
        })
    }

    /// The release of a draft.
    #[must_use]
    pub fn draft(&self, draft: EventId) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.draft == draft)
    }

    /// Whether an event may follow.
    ///
    /// # Errors
    ///
    /// Says which rule it breaks.
    pub fn admit(
        &self,
        event: &Event,
        directory: &Directory,
        now: Timestamp,
    ) -> Result<(), Rejection> {
        let Actor::Officer(officer) = event.actor else { return Err(Rejection::Reserved) };
        if event.at.duration_since(now).as_secs().abs() > limit::CLOCK_SKEW_SECONDS_MAX {
            return Err(Rejection::WrongTime(limit::CLOCK_SKEW_SECONDS_MAX));
        }
        let known = directory.officer(officer).ok_or(Rejection::UnknownOfficer(officer))?;
        let kind = event.body.kind();
        let permitted = PERMITS.iter().any(|(permitted, role, standing)| {
            *permitted == kind && known.roles.contains(role) && *standing == Standing::Oversight
        });
        if !permitted {
            return Err(Rejection::NotPermitted);
        }
        match &event.body {
            EventBody::FiguresDrafted { release, files } => {
                if self.public(release.as_str()).is_some() {
                    return Err(Rejection::AlreadySent);
                }
                sound(files)
            }
            EventBody::FiguresApproved { draft } => {
                let edition = self.pending().find(|edition| edition.draft == *draft);
                let edition = edition.ok_or(Rejection::NoSuchDraft)?;
                if edition.drafted.0 == officer { Err(Rejection::SecondPerson) } else { Ok(()) }
            }
            _ => Err(Rejection::NotPermitted),
        }
    }

    /// Takes an event into account; `digest` is that of its envelope.
    ///
    /// # Errors
    ///
    /// When it cannot follow: a gap, another event before it, or one person alone.
    pub fn apply(&mut self, event: &Event, digest: Digest) -> Result<(), Incoherent> {
        if event.stream != Stream::Figures {
            return Err(Incoherent::OtherStream);
        }
        if event.sequence != self.length {
            let (expected, found) = (self.length, event.sequence);
            return Err(Incoherent::OutOfSequence { expected, found });
        }
        if event.previous != self.last {
            return Err(Incoherent::OtherPrevious);
        }
        let Actor::Officer(officer) = event.actor else { return Err(Incoherent::NothingAsked) };
        match &event.body {
            EventBody::FiguresDrafted { release, files } => self.editions.push(Edition {
                draft: event.id,
                release: release.clone(),
                files: files.clone(),
                drafted: (officer, event.at),
                approved: None,
            }),
            EventBody::FiguresApproved { draft } => {
                let edition = self.editions.iter_mut().find(|edition| edition.draft == *draft);
                let edition = edition.ok_or(Incoherent::NothingAsked)?;
                if edition.drafted.0 == officer {
                    return Err(Incoherent::WrongActor);
                }
                edition.approved = Some((officer, event.at));
            }
            _ => return Err(Incoherent::NothingAsked),
        }
        self.length += 1;
        self.last = digest;
        Ok(())
    }
}

/// Names are plain and each is there once.
fn sound(files: &[ReleaseFile]) -> Result<(), Rejection> {
    if files.len() > limit::RELEASE_FILES_MAX {
        return Err(Rejection::TooMany(limit::RELEASE_FILES_MAX));
    }
    let plain = |name: &str| {
        (1..=limit::CODE_CHARACTERS_MAX).contains(&name.len())
            && !name.starts_with('.')
            && name.bytes().all(|byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte)
            })
    };
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let fits =
        |file: &ReleaseFile| plain(&file.name) && file.size_bytes <= limit::RELEASE_FILE_BYTES_MAX;
    let is_sound = names.len() == files.len() && names.contains("release.json");
    if is_sound && files.iter().all(fits) { Ok(()) } else { Err(Rejection::OtherLetter) }
}

#[cfg(test)]
mod tests {
    use domain::{
        directory::{DirectoryChange, Officer, Role},
        key::VerifyingKey,
    };

    use super::*;

    fn officer(number: u8, role: Role) -> Officer {
        Officer {
            id: OfficerId::from_random([number; 16]),
            organisation: "oversight".parse().unwrap(),
            roles: BTreeSet::from([role]),
            verifying_key: VerifyingKey([number; 32]),
            recipient: "age1x".to_owned().try_into().unwrap(),
        }
    }

    fn directory() -> Directory {
        let mut directory = Directory::default();
        let organisation = domain::directory::Organisation {
            id: "oversight".parse().unwrap(),
            name: "Oversight".to_owned(),
            kind: domain::directory::OrganisationKind::OversightBody,
            calendar: "KE".parse().unwrap(),
            time_zone: "Africa/Nairobi".to_owned(),
        };
        let founded = DirectoryChange::Founded {
            authority: VerifyingKey([9; 32]),
            hub: VerifyingKey([8; 32]),
            ledger: "ledger".to_owned(),
        };
        directory.apply(&founded).unwrap();
        directory.apply(&DirectoryChange::OrganisationRegistered { organisation }).unwrap();
        for one in
            [officer(1, Role::Auditor), officer(2, Role::Auditor), officer(3, Role::Investigator)]
        {
            directory.apply(&DirectoryChange::OfficerRegistered { officer: one }).unwrap();
        }
        directory
    }

    const NOW: &str = "2026-07-10T08:00:00Z";

    fn event(releases: &Releases, by: u8, body: EventBody) -> Event {
        Event {
            version: domain::event::EVENT_VERSION,
            id: EventId::from_random([100 + u8::try_from(releases.length()).unwrap(); 16]),
            stream: Stream::Figures,
            sequence: releases.length(),
            previous: releases.last(),
            at: NOW.parse().unwrap(),
            actor: Actor::Officer(OfficerId::from_random([by; 16])),
            body,
        }
    }

    fn append(releases: &mut Releases, by: u8, body: EventBody) -> Result<EventId, Rejection> {
        let event = event(releases, by, body);
        releases.admit(&event, &directory(), NOW.parse().unwrap())?;
        releases.apply(&event, digest(releases.length())).unwrap();
        Ok(event.id)
    }

    /// Stands for the digest of an envelope.
    fn digest(number: u32) -> Digest {
        Digest([u8::try_from(number).unwrap() + 1; 32])
    }

    #[test]
    fn a_chain_with_another_event_before_or_one_person_alone_is_none() {
        let mut releases = Releases::default();
        let draft = append(&mut releases, 1, drafted(&["release.json"])).unwrap();
        let mut approval = event(&releases, 2, EventBody::FiguresApproved { draft });
        approval.previous = Digest::ZERO;
        let refused = releases.clone().apply(&approval, digest(1));
        assert_eq!(refused, Err(Incoherent::OtherPrevious));
        let alone = event(&releases, 1, EventBody::FiguresApproved { draft });
        assert_eq!(releases.apply(&alone, digest(1)), Err(Incoherent::WrongActor));
    }

    fn drafted(names: &[&str]) -> EventBody {
        let file = |name: &&str| ReleaseFile {
            name: (*name).to_owned(),
            sha256: Digest::ZERO,
            size_bytes: 1,
        };
        EventBody::FiguresDrafted {
            release: "2026-Q2".parse().unwrap(),
            files: names.iter().map(file).collect(),
        }
    }

    #[test]
    fn a_release_takes_two_persons_of_oversight_and_stays() {
        let mut releases = Releases::default();
        let body = || drafted(&["release.json"]);
        assert_eq!(append(&mut releases, 3, body()), Err(Rejection::NotPermitted));
        let first = append(&mut releases, 1, body()).unwrap();
        let draft = append(&mut releases, 1, body()).unwrap();
        let approve = |draft| EventBody::FiguresApproved { draft };
        assert_eq!(append(&mut releases, 1, approve(draft)), Err(Rejection::SecondPerson));
        // A later draft replaces the one before.
        assert_eq!(append(&mut releases, 2, approve(first)), Err(Rejection::NoSuchDraft));
        assert!(releases.public("2026-Q2").is_none());
        append(&mut releases, 2, approve(draft)).unwrap();
        assert_eq!(releases.public("2026-Q2").unwrap().draft, draft);
        assert_eq!(append(&mut releases, 2, body()), Err(Rejection::AlreadySent));
        assert_eq!(append(&mut releases, 2, approve(draft)), Err(Rejection::NoSuchDraft));
        assert_eq!(releases.pending().count(), 0);
    }

    #[test]
    fn names_of_files_are_plain_and_data_is_among_them() {
        for names in [
            &["report-en.pdf"][..],
            &["release.json", "release.json"],
            &["release.json", "../x"],
            &["release.json", "A"],
            &["release.json", ""],
        ] {
            let refused = append(&mut Releases::default(), 1, drafted(names));
            assert_eq!(refused, Err(Rejection::OtherLetter), "{names:?}");
        }
    }
}
