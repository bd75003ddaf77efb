-- A lab that asks a dollar more.
update raw.labcase set "LabFee" = "LabFee" + 1
