//! The list of evidence of a case, each item with its chain of custody; and its witnesses.

use domain::{
    custody::{CustodyRecorded, CustodyStep, ItemKind, ItemRegistered},
    event::{Actor, Event, EventBody, ObjectReference},
    id::{ObjectId, OfficerId},
    report::Compartment,
};
use jiff::Timestamp;

use super::{Incoherent, officer_of};

/// In whose hands an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Custody {
    /// It is a sealed object: it lies at the hub, and is opened and copied but never given away.
    Sealed,
    /// An officer has it.
    With(OfficerId),
    /// It was handed over, and who takes it has not said so yet.
    HandedOver {
        /// By whom.
        by: OfficerId,
        /// To which officer; `None` outside.
        to: Option<OfficerId>,
    },
    /// Somebody outside has it, whose receipt lies here.
    Outside,
}

/// What was done with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CustodyAct {
    /// By which event of the case.
    pub sequence: u32,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: OfficerId,
    /// What.
    pub step: CustodyStep,
    /// To which officer it was handed over.
    pub to: Option<OfficerId>,
    /// Why, to whom, with which receipt; `None` where the whole report was opened.
    pub words: Option<ObjectReference>,
}

/// An item of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number in the case, counted from 1.
    pub number: u32,
    /// What it is.
    pub kind: ItemKind,
    /// The sealed object: of a registered item its file, or its description where it has none.
    pub object: ObjectReference,
    /// Its description, where an officer registered it.
    pub record: Option<ObjectReference>,
    /// Who brought it in.
    pub by: Actor,
    /// When.
    pub at: Timestamp,
    /// By which event of the case.
    pub sequence: u32,
    /// In whose hands it is.
    pub custody: Custody,
    acts: Vec<CustodyAct>,
}

impl Item {
    /// Whether it is opened with the evidence compartment's key, one by one, each with a reason.
    #[must_use]
    pub fn is_original(&self) -> bool {
        match self.kind {
            ItemKind::Original => true,
            ItemKind::Registered => self.record != Some(self.object),
            _ => false,
        }
    }

    /// How many steps were recorded of it alone.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.acts.len()
    }

    /// Whose hands it is in after this step; `None` where the chain does not allow it now.
    #[must_use]
    pub fn after(
        &self,
        by: OfficerId,
        step: CustodyStep,
        to: Option<OfficerId>,
    ) -> Option<Custody> {
        match (self.custody, step) {
            (same @ (Custody::Sealed | Custody::With(_)), CustodyStep::Copied)
            | (same @ Custody::With(_), CustodyStep::Opened) => Some(same),
            (Custody::With(_), CustodyStep::HandedOver) => Some(Custody::HandedOver { by, to }),
            (Custody::HandedOver { to: Some(to), .. }, CustodyStep::TakenOver) if to == by => {
                Some(Custody::With(by))
            }
            (Custody::HandedOver { to: None, .. }, CustodyStep::TakenOver) => {
                Some(Custody::Outside)
            }
            (Custody::HandedOver { .. } | Custody::Outside, CustodyStep::Returned) => {
                Some(Custody::With(by))
            }
            _ => None,
        }
    }
}

/// What is known of a witness from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Witness {
    /// Who recorded it last.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// Who it is, sealed to the evidence compartment.
    pub record: ObjectReference,
}

/// The evidence of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evidence {
    items: Vec<Item>,
    /// Openings of the report: of every item that lies in it.
    openings: Vec<CustodyAct>,
    witnesses: Vec<Witness>,
    witnesses_opened: Vec<(OfficerId, Timestamp)>,
}

impl Evidence {
    /// Takes an event into account; one that changes nothing here is none of its matter.
    pub(super) fn apply(&mut self, event: &Event) -> Result<(), Incoherent> {
        match &event.body {
            EventBody::ReportReceived { compartments, files, originals, .. } => {
                let statement =
                    compartments.iter().filter(|seal| seal.compartment == Compartment::Statement);
                self.bring(event, ItemKind::Report, statement.map(|seal| &seal.content));
                self.bring(event, ItemKind::Copy, files);
                self.bring(event, ItemKind::Original, originals);
            }
            EventBody::ReportAdded { content, files, originals, .. } => {
                self.bring(event, ItemKind::Addition, [content]);
                self.bring(event, ItemKind::Copy, files);
                self.bring(event, ItemKind::Original, originals);
            }
            EventBody::MessageReceived { message, .. } => {
                self.bring(event, ItemKind::Message, [message]);
            }
            EventBody::ItemRegistered(item) => self.register(event, item)?,
            EventBody::CustodyRecorded(recorded) => self.record(event, recorded)?,
            EventBody::OriginalOpened { original, reason } => {
                let act = act(event, CustodyStep::Opened, Some(*reason))?;
                let item = self.items.iter_mut().find(|item| item.object.object == *original);
                item.ok_or(Incoherent::NoSuchItem)?.acts.push(act);
            }
            EventBody::CompartmentOpened { compartment: Compartment::Statement } => {
                self.openings.push(act(event, CustodyStep::Opened, None)?);
            }
            EventBody::WitnessRecorded(recorded) => {
                let witness =
                    Witness { by: officer_of(event)?, at: event.at, record: recorded.record };
                let place = recorded.witness.checked_sub(1).map(|place| place as usize);
                let place = place.filter(|place| *place <= self.witnesses.len());
                match self.witnesses.get_mut(place.ok_or(Incoherent::NoSuchItem)?) {
                    Some(known) => *known = witness,
                    None => self.witnesses.push(witness),
                }
            }
            EventBody::WitnessesOpened {} => {
                self.witnesses_opened.push((officer_of(event)?, event.at));
            }
            _ => {}
        }
        Ok(())
    }

    fn bring<'a>(
        &mut self,
        event: &Event,
        kind: ItemKind,
        objects: impl IntoIterator<Item = &'a ObjectReference>,
    ) {
        for object in objects {
            self.add(event, kind, (*object, None), Custody::Sealed);
        }
    }

    fn add(
        &mut self,
        event: &Event,
        kind: ItemKind,
        (object, record): (ObjectReference, Option<ObjectReference>),
        custody: Custody,
    ) {
        let number = u32::try_from(self.items.len()).map_or(u32::MAX, |many| many + 1);
        let (by, at, sequence) = (event.actor, event.at, event.sequence);
        let acts = Vec::new();
        self.items.push(Item { number, kind, object, record, by, at, sequence, custody, acts });
    }

    fn register(&mut self, event: &Event, item: &ItemRegistered) -> Result<(), Incoherent> {
        let custody = Custody::With(officer_of(event)?);
        let object = item.file.unwrap_or(item.record);
        self.add(event, ItemKind::Registered, (object, Some(item.record)), custody);
        Ok(())
    }

    fn record(&mut self, event: &Event, recorded: &CustodyRecorded) -> Result<(), Incoherent> {
        let mut act = act(event, recorded.step, Some(recorded.words))?;
        act.to = recorded.to;
        let item = self.items.iter_mut().find(|item| item.number == recorded.item);
        let item = item.ok_or(Incoherent::NoSuchItem)?;
        item.custody = item.after(act.by, act.step, act.to).ok_or(Incoherent::ChainBroken)?;
        item.acts.push(act);
        Ok(())
    }

    /// Every item, by number.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// An item by its number.
    #[must_use]
    pub fn item(&self, number: u32) -> Option<&Item> {
        self.items.iter().find(|item| item.number == number)
    }

    /// The item whose sealed object this is.
    #[must_use]
    pub fn item_of(&self, object: ObjectId) -> Option<&Item> {
        self.items.iter().find(|item| item.object.object == object)
    }

    /// What was done with an item, oldest first: with it alone, and with the report that it lies in.
    #[must_use]
    pub fn chain(&self, item: &Item) -> Vec<CustodyAct> {
        let lies_in_report = item.custody == Custody::Sealed && !item.is_original();
        let openings = self.openings.iter().filter(|opening| opening.sequence > item.sequence);
        let openings = openings.filter(|_| lies_in_report);
        let mut chain: Vec<CustodyAct> = item.acts.iter().chain(openings).copied().collect();
        chain.sort_by_key(|act| act.sequence);
        chain
    }

    /// The witnesses, by number.
    #[must_use]
    pub fn witnesses(&self) -> &[Witness] {
        &self.witnesses
    }

    /// Who opened the list of witnesses, and when.
    #[must_use]
    pub fn witnesses_opened(&self) -> &[(OfficerId, Timestamp)] {
        &self.witnesses_opened
    }
}

fn act(
    event: &Event,
    step: CustodyStep,
    words: Option<ObjectReference>,
) -> Result<CustodyAct, Incoherent> {
    let (sequence, at, by) = (event.sequence, event.at, officer_of(event)?);
    Ok(CustodyAct { sequence, at, by, step, to: None, words })
}
