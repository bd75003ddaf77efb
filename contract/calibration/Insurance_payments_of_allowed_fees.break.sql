-- Plans that pay a tenth.
update raw.claimproc set "InsPayAmt" = "InsPayAmt" / 10
