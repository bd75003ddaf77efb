-- A fee 30 % above the UCR fee.
-- fails: fees_stay_within_10_percent_of_ucr_fees
update raw.procedurelog set "ProcFee" = "ProcFee" * 1.3
where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
