-- Insurance pays a tenth.
update raw.claimproc set "InsPayEst" = "InsPayEst" / 10, "InsPayAmt" = "InsPayAmt" / 10
