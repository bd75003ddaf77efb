-- Insurance pays a tenth.
update raw.claimproc set "InsPayAmt" = "InsPayAmt" / 10
