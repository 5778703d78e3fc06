        let sealed = attach(hub, filing, head, field).await;
        filing.at = Step::File;
        match sealed {
            Ok(()) => visit::keep(hub, token, &visit).await?,
            Err(error) => return Ok(again(hub, token, &visit, &error, None)),
        }
    }
    continued(hub, token, visit, &fields).await
}
