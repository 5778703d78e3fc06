//! Making a publication.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Extent, FORMAT, FrameworkVersion, Publication, Published, PublishedShare, PublishedTable,
    PublishedTimes, Restated, TOTAL, Unanswered,
    cells::{self, Shape},
};
use crate::{
    Quarter,
    indicator::{
        Basis, CountFault, Definition, Dimension, Domains, Figure, Outside, Span, StockRow, Times,
        count, definitions, stock,
    },
    protect::{ProtectFault, protect},
    record::Record,
    release::{Earlier, FORMAT as RELEASE_FORMAT, Release},
    tables::{Count, Tables},
};

/// The share above which one part dominates; no table of a publication is by reporting site.
const DOMINANCE_PERCENT: u64 = 80;
/// Nothing about time is told of fewer cases.
const TIMED_CASES_MIN: u64 = 10;

/// What is published beside the figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Who publishes.
    pub publisher: String,
    /// The frameworks under which cases were counted.
    pub frameworks: Vec<FrameworkVersion>,
    /// Names of States, by their codes.
    pub states: BTreeMap<String, String>,
    /// States that do not answer.
    pub unanswered: Vec<Unanswered>,
}

/// The figures of one quarter, as first counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    /// Of which quarter, as things stood when.
    pub span: Span,
    /// The indicators.
    pub figures: Vec<Figure>,
    /// What came and went.
    pub stock: StockRow,
}

/// Counts one quarter. `before` are the records as they were counted for the quarter before.
///
/// # Errors
///
/// When the quarter is not over, or something does not add up.
pub fn counted(
    records: &[Record],
    before: Option<&[Record]>,
    span: Span,
    domains: &Domains,
    outside: &Outside,
) -> Result<Counted, CountFault> {
    let figures = count(records, span, domains, outside)?;
    Ok(Counted { span, figures, stock: stock(records, before, span.quarter)? })
}

/// Totals of earlier publications that are no longer what they were, and how many were compared.
/// `now` are the same quarters, as they are counted now.
#[must_use]
pub fn restated(
    earlier: &[Publication],
    now: &BTreeMap<Quarter, Vec<Figure>>,
) -> (Vec<Restated>, u64) {
    let mut changes = Vec::new();
    let mut compared = 0;
    for publication in earlier {
        let quarter = publication.quarter;
        for figure in now.get(&quarter).into_iter().flatten() {
            let definition = figure.definition;
            let total = cells::cell(
                quarter,
                Extent::Quarter,
                Dimension::All,
                TOTAL,
                definition
                    .columns
                    .first()
                    .filter(|_| definition.columns.len() == 1)
                    .map_or(TOTAL, String::as_str),
            );
            let published = publication.indicator(&definition.id);
            let before = published.and_then(|one| one.release.published.get(&total)).copied();
            let (Some(before), Some(now)) = (before, figure.total()) else { continue };
            compared += 1;
            let now = now.whole();
            if now != before {
                // A small difference is a small count.
                let tells =
                    now.abs_diff(before) >= definition.min_cell && now >= definition.min_cell;
                let (indicator, now) = (definition.id.clone(), tells.then_some(now));
                changes.push(Restated { indicator, quarter, before, now });
            }
        }
    }
    (changes, compared)
}

/// Publishes the last quarter of `year`, whose quarters are in order, each as first counted.
/// `earlier` is the publication before, whatever its year.
///
/// # Errors
///
/// When the quarters contradict what was published.
pub fn publish(
    header: Header,
    year: &[Counted],
    (restated, compared): (Vec<Restated>, u64),
    earlier: Option<&Publication>,
) -> Result<Option<Publication>, ProtectFault> {
    let Some(last) = year.last() else { return Ok(None) };
    let mut indicators = Vec::new();
    for definition in definitions() {
        indicators.push(indicator(definition, year, last, earlier)?);
    }
    Ok(Some(Publication {
        format: FORMAT.to_owned(),
        quarter: last.span.quarter,
        as_of: last.span.as_of,
        publisher: header.publisher,
        frameworks: header.frameworks,
        states: header.states,
        indicators,
        restated,
        compared,
        unanswered: header.unanswered,
    }))
}

fn indicator(
    definition: &Definition,
    year: &[Counted],
    last: &Counted,
    earlier: Option<&Publication>,
) -> Result<Published, ProtectFault> {
    let is_stock = definition.id == "I27";
    let quarter = last.span.quarter;
    let before = earlier
        .filter(|earlier| {
            is_stock || definition.basis == Basis::Flow && earlier.quarter.year == quarter.year
        })
        .and_then(|earlier| earlier.indicator(&definition.id))
        .map(|one| &one.release);
    let mut tables = Tables {
        threshold: definition.min_cell,
        cells: Vec::new(),
        relations: Vec::new(),
        dominance_percent: DOMINANCE_PERCENT,
    };
    let mut extents = vec![Extent::Quarter];
    match definition.basis {
        Basis::Flow => {
            if flow(definition, year, &mut tables) {
                extents.push(Extent::Year);
            }
        }
        Basis::Date => {
            fill(definition, last, &mut tables);
        }
    }
    if is_stock {
        fill_stock(last, before, &mut tables);
    }
    let release = protect(&tables, before)?;
    let withheld = !release.infeasible.is_empty();
    let figure = last.figures.iter().find(|figure| figure.definition.id == definition.id);
    let shape = figure.map(|figure| shape(definition, figure));
    let mut shown = Vec::new();
    for extent in extents {
        let dimensions = shape.iter().flat_map(|shape| shape.dimensions.clone());
        shown.extend(dimensions.map(|(dimension, rows)| PublishedTable {
            extent,
            dimension,
            rows,
        }));
    }
    let release = if withheld { carried(before, definition.min_cell) } else { release };
    let times = figure.and_then(|figure| times(figure, &release, quarter));
    Ok(Published {
        id: definition.id.clone(),
        name: definition.name.clone(),
        unit: definition.unit.clone(),
        numerator: definition.numerator.clone(),
        denominator: definition.denominator.clone(),
        open_cases: definition.open_cases.clone(),
        basis: definition.basis,
        columns: definition.columns.clone(),
        met: definition.met.clone(),
        withheld,
        tables: if withheld { Vec::new() } else { shown },
        times: times.filter(|_| !withheld),
        release,
    })
}

/// The tables of an indicator that are published.
fn shape<'a>(definition: &'a Definition, figure: &Figure) -> Shape<'a> {
    let published = |table: &&crate::indicator::Table| {
        table.dimension == Dimension::All || definition.published.contains(&table.dimension)
    };
    let rows = |table: &crate::indicator::Table| {
        table.rows.iter().map(|(row, _)| row.clone()).collect::<Vec<_>>()
    };
    let tables = figure.tables.iter().filter(published);
    let dimensions = tables.map(|table| (table.dimension, rows(table))).collect();
    Shape { columns: &definition.columns, dimensions }
}

/// Adds the tables of a quarter; gives their cells by name.
fn fill(
    definition: &Definition,
    counted: &Counted,
    tables: &mut Tables,
) -> Option<BTreeMap<String, u64>> {
    let figure = counted.figures.iter().find(|figure| figure.definition.id == definition.id)?;
    let shape = shape(definition, figure);
    let quarter = counted.span.quarter;
    let mut values = BTreeMap::new();
    for table in &figure.tables {
        for (row, counts) in &table.rows {
            let cell = |column| cells::cell(quarter, Extent::Quarter, table.dimension, row, column);
            for (column, count) in table.columns.iter().zip(counts) {
                values.insert(cell(column), *count);
            }
            if table.columns.len() > 1 {
                values.insert(cell(TOTAL), counts.iter().sum());
            }
        }
    }
    let published = shape.cells(quarter, Extent::Quarter);
    values.retain(|cell, _| published.contains(cell));
    tables.cells.extend(values.iter().map(|(id, value)| Count { id: id.clone(), value: *value }));
    tables.relations.extend(shape.sums(quarter, Extent::Quarter));
    Some(values)
}

/// Adds every quarter of the year, and the years to date; says whether the last has one.
fn flow(definition: &Definition, year: &[Counted], tables: &mut Tables) -> bool {
    let mut so_far: Option<BTreeMap<String, u64>> = None;
    let mut shown = false;
    for counted in year {
        let Some(values) = fill(definition, counted, tables) else { continue };
        let quarter = counted.span.quarter;
        let figure = counted.figures.iter().find(|figure| figure.definition.id == definition.id);
        let Some(shape) = figure.map(|figure| shape(definition, figure)) else { continue };
        let quarters = shape.cells(quarter, Extent::Quarter);
        let before = quarter.before();
        let begins = if before.quarter == 1 { Extent::Quarter } else { Extent::Year };
        let befores = shape.cells(before, begins);
        let years = shape.cells(quarter, Extent::Year);
        let Some(sums) = so_far else {
            so_far = Some(values);
            continue;
        };
        let of = |values: &BTreeMap<String, u64>, cell: &String| values.get(cell).copied();
        let mut now = BTreeMap::new();
        for ((cell, before), year) in quarters.iter().zip(&befores).zip(years) {
            let sum = of(&values, cell).unwrap_or_default() + of(&sums, before).unwrap_or_default();
            tables.cells.push(Count { id: year.clone(), value: sum });
            now.insert(year, sum);
        }
        tables.relations.extend(shape.sums(quarter, Extent::Year));
        tables.relations.extend(shape.year_sums(quarter));
        so_far = Some(now);
        shown = true;
    }
    shown
}

fn fill_stock(last: &Counted, before: Option<&Release>, tables: &mut Tables) {
    let quarter = last.span.quarter;
    for (part, value) in last.stock.parts() {
        tables.cells.push(Count { id: cells::stock(quarter, part), value });
    }
    let closing = cells::stock(quarter.before(), "closing");
    let chained = before.is_some_and(|before| {
        before.all_published().any(|(cell, _)| *cell == closing)
            || before.all_suppressed().any(|cell| *cell == closing)
    });
    if chained {
        tables.cells.push(Count { id: closing, value: last.stock.opening });
    }
    tables.relations.extend(cells::stock_sums(quarter, chained));
}

/// What was released before, with nothing new: what a withheld indicator hands on.
fn carried(before: Option<&Release>, threshold: u64) -> Release {
    let earlier = before.map(|before| Earlier {
        published: before.all_published().map(|(cell, value)| (cell.clone(), *value)).collect(),
        suppressed: before.all_suppressed().cloned().collect(),
    });
    Release {
        format: RELEASE_FORMAT.to_owned(),
        threshold,
        published: BTreeMap::new(),
        suppressed: std::collections::BTreeSet::new(),
        witnesses: before.map(|before| before.witnesses.clone()).unwrap_or_default(),
        floors: before.map(|before| before.floors.clone()).unwrap_or_default(),
        infeasible: std::collections::BTreeSet::new(),
        relations: before.map(|before| before.relations.clone()).unwrap_or_default(),
        earlier: earlier.unwrap_or_default(),
    }
}

/// What may be told of times: only where the counts behind it are told or may be.
fn times(figure: &Figure, release: &Release, quarter: Quarter) -> Option<PublishedTimes> {
    let times: &Times = figure.times.first()?;
    let threshold = figure.definition.min_cell;
    let total = cells::cell(quarter, Extent::Quarter, Dimension::All, TOTAL, TOTAL);
    if !release.published.contains_key(&total)
        || times.cases < TIMED_CASES_MIN
        || times.events < threshold
    {
        return None;
    }
    let is_told = |count: u64| count == 0 || count >= threshold;
    let mut shares = Vec::new();
    let mut told = 0;
    for horizon in &times.horizons {
        let reached = horizon.reached;
        let may = is_told(reached) && is_told(reached - told) && is_told(times.cases - reached);
        if may && horizon.waiting > 0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a share lies between 0 and 1"
            )]
            let percent = (horizon.share * 100.0).round() as u8;
            shares.push(PublishedShare { days: horizon.days, percent });
            told = reached;
        }
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "days are whole, positive and few"
    )]
    let weeks = |days: f64| (days / 7.0).round() as u32;
    Some(PublishedTimes { median_weeks: times.spread.median.map(weeks), shares })
}

impl Counted {
    /// The last day whose events are counted.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.span.as_of
    }
}
