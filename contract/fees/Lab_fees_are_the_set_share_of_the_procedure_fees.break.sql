-- Lab fees a dollar too high.
update raw.labcase set "LabFee" = "LabFee" + 1
