//! What goes out beside the desk, for officers who may see whether it arrives.

use std::sync::Arc;

use axum::{Json, Router, extract::State, routing::get};
use store::deliveries::{Delivery, Tally};
use wire::deliveries::{DeliveryList, DeliveryTally, DeliveryView};

use super::{Answer, SignedBy};
use crate::{Hub, use_case::officer};

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new().route("/api/v1/deliveries", get(list))
}

async fn list(State(hub): State<Arc<Hub>>, signed: SignedBy) -> Answer<Json<DeliveryList>> {
    let (tallies, troubled) = officer::deliveries(&hub, &signed.officer).await?;
    Ok(Json(DeliveryList {
        now: hub.now(),
        tallies: tallies.into_iter().map(tally).collect(),
        troubled: troubled.into_iter().map(view).collect(),
    }))
}

fn tally(tally: Tally) -> DeliveryTally {
    let Tally { addressee, waiting, retried, dead } = tally;
    DeliveryTally { addressee, waiting, retried, dead }
}

fn view(delivery: Delivery) -> DeliveryView {
    DeliveryView {
        delivery: delivery.delivery,
        addressee: delivery.addressee,
        channel: delivery.channel.to_string(),
        attempts: delivery.attempts,
        next_attempt: delivery.next_attempt,
        last_fault: delivery.last_fault.map(|fault| fault.to_string()),
    }
}
