//! The timeline as a picture. The same data stand in the page as a table.

use askama::Template;
use locale::Direction;
use workflow::{
    framework::Track,
    period::Period,
    schedule::{Planned, about_days, plan},
};

use super::{Explained, day};

const WIDTH: f64 = 1120.0;
/// Where the names end and the days begin.
const NAMES: f64 = 360.0;
const MARGIN: f64 = 12.0;
const TOP: f64 = 34.0;
const ROW: f64 = 22.0;

/// Days that people have a feeling for.
const MARKS: [Period; 9] = [
    Period::Days(1),
    Period::Weeks(1),
    Period::Months(1),
    Period::Months(3),
    Period::Months(6),
    Period::Years(1),
    Period::Years(2),
    Period::Years(4),
    Period::Years(8),
];

#[derive(Template)]
#[template(path = "timeline.svg")]
struct Picture {
    language: &'static str,
    direction: &'static str,
    title: String,
    description: String,
    width: String,
    height: String,
    top: String,
    start: String,
    standard: String,
    urgent: String,
    marks: Vec<Mark>,
    headings: Vec<Heading>,
    bars: Vec<Bar>,
}

struct Mark {
    x: String,
    y: String,
    text: String,
}

struct Heading {
    y: String,
    text: String,
}

struct Bar {
    text: String,
    spoken: String,
    y: String,
    text_y: String,
    urgent_y: String,
    middle: String,
    standard: Option<Span>,
    urgent: Option<Span>,
    point: Option<String>,
}

struct Span {
    x: String,
    width: String,
}

/// Where days lie. Logarithmic, because the first days matter as much as the last years.
struct Scale {
    last: f64,
    mirrored: bool,
}

impl Scale {
    fn x(&self, day: f64) -> f64 {
        let room = WIDTH - NAMES - 4.0 * MARGIN;
        let along = NAMES + room * day.max(0.0).ln_1p() / self.last.ln_1p();
        if self.mirrored { WIDTH - along } else { along }
    }

    fn span(&self, from: f64, to: f64) -> Span {
        let (one, other) = (self.x(from), self.x(to));
        Span { x: number(one.min(other)), width: number((one - other).abs().max(1.0)) }
    }
}

fn number(value: f64) -> String {
    format!("{value:.1}")
}

/// Draws the plan of a framework.
pub(super) fn draw(explained: &Explained<'_>) -> anyhow::Result<String> {
    let words = explained.words;
    let planned = plan(explained.framework);
    let last = planned.iter().filter_map(|planned| planned.due.or(planned.begins));
    let mirrored = words.language().direction() == Direction::RightToLeft;
    let scale = Scale { last: last.fold(1.0, f64::max), mirrored };
    let mut y = TOP;
    let (mut headings, mut bars) = (Vec::new(), Vec::new());
    for track in Track::ALL {
        let of_track = planned.iter().filter(|planned| planned.milestone.track == track);
        for (place, planned) in of_track.enumerate() {
            if place == 0 {
                let text = words.say(&format!("track-{}", track.as_str()));
                headings.push(Heading { y: number(y + 16.0), text: explained.plain(&text) });
                y += ROW;
            }
            bars.push(bar(explained, planned, &scale, y)?);
            y += ROW;
        }
    }
    let marks = MARKS.into_iter().filter(|mark| about_days(*mark) <= scale.last);
    let marks = marks.map(|mark| Mark {
        x: number(scale.x(about_days(mark))),
        y: number(TOP - 12.0),
        text: explained.plain(&explained.period(mark)),
    });
    let named = [
        ("name", explained.framework.name.to_string()),
        ("version", explained.framework.version.to_string()),
    ];
    let picture = Picture {
        language: words.language().code(),
        direction: words.language().direction().as_html(),
        title: explained.plain(&words.with_all("explain-title", &named)),
        description: explained.plain(&words.say("explain-timeline-about")),
        width: number(WIDTH),
        height: number(y + MARGIN),
        top: number(TOP - 6.0),
        start: number(if mirrored { WIDTH - MARGIN } else { MARGIN }),
        standard: words.say("explain-column-due"),
        urgent: words.say("explain-column-urgent"),
        marks: marks.collect(),
        headings,
        bars,
    };
    Ok(picture.render()?)
}

fn bar(
    explained: &Explained<'_>,
    planned: &Planned<'_>,
    scale: &Scale,
    y: f64,
) -> anyhow::Result<Bar> {
    let words = explained.words;
    let text = explained.step(planned.milestone);
    let label = |column: &str| words.say(&format!("explain-column-{column}"));
    let mut spoken = vec![text.clone()];
    let ends = [("begins", planned.begins), ("due", planned.due), ("urgent", planned.urgent_due)];
    for (column, at) in ends {
        if let Some(at) = at {
            spoken.push(format!("{} {}", label(column), day(at)?));
        }
    }
    let span = |to: Option<f64>| Some(scale.span(planned.begins?, to?));
    let tracked = planned.begins.filter(|_| planned.due.is_none());
    // An urgent case is drawn only where it makes a difference.
    let urgent = planned.urgent_due.filter(|urgent| Some(*urgent) != planned.due);
    let urgent = planned.urgent_begins.zip(urgent).map(|(from, to)| scale.span(from, to));
    Ok(Bar {
        text: explained.plain(&text),
        spoken: explained.plain(&spoken.join(", ")),
        y: number(y + 5.0),
        text_y: number(y + 14.0),
        urgent_y: number(y + 8.5),
        middle: number(y + 10.0),
        standard: span(planned.due),
        urgent,
        point: tracked.map(|at| number(scale.x(at))),
    })
}
