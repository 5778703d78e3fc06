//! Enrolling an officer: keys are made here, locked here, and only their public halves leave.

use domain::{
    Random,
    id::{OfficerId, OrganisationId},
    key::{Recipient, VerifyingKey},
};
use seal::{
    key_file::{KeyFile, OfficerKeys, Stretch},
    secret::{SecretKey, SigningKey},
};
use store::{
    Transaction,
    officers::{self, StoredOfficer},
};

use crate::error::Error;

/// The public half of an officer, for the directory.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// Their number.
    pub officer: OfficerId,
    /// What checks their signatures.
    pub verifying_key: VerifyingKey,
    /// What case keys are sealed to.
    pub recipient: Recipient,
}

/// Makes an officer's keys and keeps them locked under the passphrase.
///
/// # Errors
///
/// When the name is taken or the database fails.
pub async fn enrol(
    tx: &mut Transaction,
    random: &dyn Random,
    name: &str,
    organisation: &OrganisationId,
    passphrase: &str,
) -> Result<Enrolled, Error> {
    let keys = OfficerKeys {
        secret: SecretKey::generate(),
        signing: SigningKey::from_seed(&random.array()),
    };
    let file = KeyFile::lock(&keys, passphrase, random.array(), Stretch::OFFICER)?;
    let enrolled = Enrolled {
        officer: OfficerId::from_random(random.array()),
        verifying_key: keys.signing.verifying_key(),
        recipient: keys.secret.recipient(),
    };
    let stored = StoredOfficer {
        officer: enrolled.officer,
        name: name.to_owned(),
        organisation: organisation.clone(),
        key_file: serde_json::to_string(&file)?,
    };
    officers::insert(tx, &stored).await?;
    Ok(enrolled)
}
