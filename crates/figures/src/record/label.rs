//! Closed lists of what can be said of a person or an act. A row of a table is there for each, with
//! somebody in it or not, so that a row that is missing tells nothing.

use serde::{Deserialize, Serialize};

macro_rules! labels {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub enum $name {
            $($(#[$what])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// Everything that can be said, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As written in forms, tables and message identifiers.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// What a form's value says.
            #[must_use]
            pub fn read(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str() == text)
            }
        }
    };
}

labels! {
    /// Sex, as the person says it.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// Another, or not one of the two.
        Other = "other",
        /// Not known, or not said.
        Unknown = "unknown",
    }
}

labels! {
    /// What was done; the same classes as a minimal notice says.
    Nature {
        /// Rape.
        Rape = "rape",
        /// Sexual assault other than rape.
        SexualAssault = "sexual-assault",
        /// Sexual exploitation.
        SexualExploitation = "sexual-exploitation",
        /// Sexual abuse of a child.
        ChildAbuse = "child-abuse",
        /// Sexual harassment.
        SexualHarassment = "sexual-harassment",
        /// Other serious misconduct.
        OtherMisconduct = "other-misconduct",
        /// Not known.
        Unknown = "unknown",
    }
}

labels! {
    /// Category of personnel, as the United Nations publish it.
    Category {
        /// Members of military contingents.
        Military = "military",
        /// Police.
        Police = "police",
        /// Civilians.
        Civilian = "civilian",
        /// Not known.
        Unknown = "unknown",
    }
}

labels! {
    /// Rank, in the bands that may be said.
    Rank {
        /// Enlisted.
        Enlisted = "enlisted",
        /// Non-commissioned officers.
        NonCommissioned = "non-commissioned",
        /// Officers.
        Officer = "officer",
        /// Not known, or none.
        Unknown = "unknown",
    }
}

labels! {
    /// A kind of assistance.
    Service {
        /// Medical care.
        Medical = "medical",
        /// Psychosocial care.
        Psychosocial = "psychosocial",
        /// Legal aid.
        Legal = "legal",
        /// A safe place.
        Shelter = "shelter",
        /// Another.
        Other = "other",
        /// Not known.
        Unknown = "unknown",
    }
}

labels! {
    /// How far a prosecution came; each step includes those before it.
    Prosecution {
        /// Nobody was charged.
        NotCharged = "not-charged",
        /// Charged.
        Charged = "charged",
        /// Tried.
        Tried = "tried",
        /// Convicted.
        Convicted = "convicted",
        /// Sentenced to custody.
        Custodial = "custodial",
    }
}

labels! {
    /// A class of sanction.
    Sanction {
        /// None.
        Nothing = "no-sanction",
        /// A reprimand.
        Reprimand = "reprimand",
        /// Demotion or loss of pay.
        Demotion = "demotion",
        /// Dismissal.
        Dismissal = "dismissal",
        /// Custody.
        Custody = "custody",
        /// Another.
        Other = "other-sanction",
    }
}

labels! {
    /// For what a claim is.
    ClaimKind {
        /// Paternity or maintenance of a child.
        Paternity = "paternity",
        /// Compensation.
        Compensation = "compensation",
    }
}

labels! {
    /// How far a claim came.
    ClaimStage {
        /// Nothing was decided.
        NoDecision = "no-decision",
        /// It was refused.
        Refused = "refused",
        /// It was recognised.
        Recognised = "recognised",
        /// A payment was ordered: maintenance, or the compensation.
        MaintenanceOrdered = "maintenance-ordered",
        /// The first payment was received.
        FirstPayment = "first-payment",
    }
}

labels! {
    /// Why a victim withdrew, as stated.
    WithdrawalReason {
        /// Fear.
        Fear = "fear",
        /// It took too long.
        Delay = "delay",
        /// Family or neighbours.
        Pressure = "pressure",
        /// It was settled elsewhere.
        Settled = "settled",
        /// Another.
        Other = "other",
        /// Not said.
        Unknown = "unknown",
    }
}

labels! {
    /// A language in which reports are taken.
    ReportLanguage {
        /// English.
        English = "en",
        /// French.
        French = "fr",
        /// Arabic.
        Arabic = "ar",
        /// Spanish.
        Spanish = "es",
        /// Portuguese.
        Portuguese = "pt",
        /// Swahili.
        Swahili = "sw",
        /// Lingala.
        Lingala = "ln",
        /// Haitian Creole.
        HaitianCreole = "ht",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Amharic.
        Amharic = "am",
        /// Bengali.
        Bengali = "bn",
        /// Nepali.
        Nepali = "ne",
        /// Another, or not known.
        Unknown = "unknown",
    }
}
