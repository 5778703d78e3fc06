//! Large sealed objects in a folder: whole or not there.

use std::io::Read;

use domain::id::ObjectId;
use store::object_files::ObjectFiles;

fn numbered(number: u8) -> ObjectId {
    ObjectId::from_random([number; 16])
}

#[tokio::test]
async fn what_arrives_in_parts_is_appended_taken_back_and_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let files = ObjectFiles::in_folder(folder.path()).unwrap();
    let (object, arriving) = (numbered(1), files.arriving().clone());
    assert_eq!(arriving.size(object).await.unwrap(), None);
    let mut appending = arriving.append(object, 0).await.unwrap();
    for _ in 0..3 {
        appending.push(&vec![1; 700_000]).await.unwrap();
    }
    assert_eq!(appending.finish().await.unwrap(), 2_100_000);
    let mut appending = arriving.append(object, 2_100_000).await.unwrap();
    appending.push(&vec![2; 2_000_000]).await.unwrap();
    appending.take_back().await.unwrap();
    assert_eq!(arriving.size(object).await.unwrap(), Some(2_100_000));
    assert!(!files.holds(object).await.unwrap());
    files.settle(object).await.unwrap();
    files.settle(object).await.unwrap();
    assert!(files.holds(object).await.unwrap());
    assert_eq!(arriving.size(object).await.unwrap(), None);
    let mut read = Vec::new();
    files.read(object).await.unwrap().read_to_end(&mut read).unwrap();
    assert!(read.len() == 2_100_000 && read.iter().all(|byte| *byte == 1));
    files.delete(object).await.unwrap();
    assert!(files.settle(object).await.is_err());
    arriving.delete(object).unwrap();
}

#[tokio::test]
async fn what_arrives_over_one_connection_is_whole_or_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let files = ObjectFiles::in_folder(folder.path()).unwrap();
    let left = || std::fs::read_dir(folder.path().join("arriving")).unwrap().count();
    let object = numbered(1);
    let mut dropped = files.begin(object).await.unwrap();
    dropped.push(&vec![1; 700_000]).await.unwrap();
    // Whoever sends the same at the same time does not write into it.
    let mut kept = files.begin(object).await.unwrap();
    for _ in 0..50 {
        kept.push(&vec![2; 700_000]).await.unwrap();
    }
    assert_eq!(left(), 2);
    drop(dropped);
    assert!(left() == 1 && !files.holds(object).await.unwrap());
    assert_eq!(kept.finish().await.unwrap(), 35_000_000);
    let mut read = Vec::new();
    files.read(object).await.unwrap().read_to_end(&mut read).unwrap();
    assert!(read.len() == 35_000_000 && read.iter().all(|byte| *byte == 2));
    // A program that died leaves what is swept when it begins again, and nothing else.
    let mut died = files.begin(numbered(2)).await.unwrap();
    died.push(&vec![3; 300_000]).await.unwrap();
    std::mem::forget(died);
    files.arriving().append(numbered(3), 0).await.unwrap().finish().await.unwrap();
    assert_eq!(left(), 2);
    let _again = ObjectFiles::in_folder(folder.path()).unwrap();
    assert_eq!(left(), 1);
}
