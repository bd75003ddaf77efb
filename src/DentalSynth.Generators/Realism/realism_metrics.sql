-- One query per metric. A share or a mean: a row per thing, its value. A figure: the figure itself.
-- :asof is the practice's today, :d0 the day 26 months before; the tables in small letters come from realism_facts.sql.

-- pct_patients_female
SELECT p."Gender" = 1 AS "value"
FROM patient p
WHERE p."Gender" IN (0, 1) AND p."PatNum" IN (SELECT "PatNum" FROM seen)

-- pct_patients_with_insurance_on_file
SELECT EXISTS (SELECT 1 FROM patplan x WHERE x."PatNum" = p."PatNum") AS "value"
FROM patient p
WHERE p."PatNum" IN (SELECT "PatNum" FROM seen)

-- pct_adults_19_64_uninsured
SELECT NOT EXISTS (SELECT 1 FROM patplan x WHERE x."PatNum" = p."PatNum") AS "value"
FROM patient p
WHERE date_part('year', age(:asof, p."Birthdate")) BETWEEN 19 AND 64
AND p."PatNum" IN (SELECT "PatNum" FROM seen)

-- pct_children_0_18_uninsured
SELECT NOT EXISTS (SELECT 1 FROM patplan x WHERE x."PatNum" = p."PatNum") AS "value"
FROM patient p
WHERE date_part('year', age(:asof, p."Birthdate")) <= 18 AND p."PatNum" IN (SELECT "PatNum" FROM seen)

-- pct_patient_rows_with_any_procedure_last_26_months
SELECT p."PatNum" IN (SELECT "PatNum" FROM procedurelog WHERE "ProcDate" > :d0) AS "value"
FROM patient p

-- pct_patient_rows_birthdate_missing_or_placeholder
SELECT p."Birthdate" IS NULL OR p."Birthdate" <= DATE '1900-01-01' AS "value"
FROM patient p

-- pct_patient_rows_born_1950_1989
SELECT p."Birthdate" >= DATE '1950-01-01' AND p."Birthdate" < DATE '1990-01-01' AS "value"
FROM patient p

-- pct_patient_rows_born_2010_or_later
SELECT p."Birthdate" >= DATE '2010-01-01' AS "value"
FROM patient p

-- patients_seen_per_practice
SELECT count(*)*1.0 / (SELECT places FROM size)
FROM seen

-- visits_per_seen_patient_year
SELECT count(*)*1.0 / count(DISTINCT v."PatNum") / (26 / 12.0)
FROM visit v

-- share_diag_plus_prev_by_count
SELECT substr(pl."ProcCode", 2, 1) IN ('0', '1') AS "value"
FROM done pl

-- share_diagnostic_by_count
SELECT substr(pl."ProcCode", 2, 1) = '0' AS "value"
FROM done pl

-- share_top50_codes_by_count
SELECT sum(n)*1.0 / (SELECT count(*) FROM done pl)
FROM (SELECT count(*) n FROM done pl GROUP BY pl."CodeNum" ORDER BY 1 DESC LIMIT 50) t

-- distinct_procedure_codes_used
SELECT count(DISTINCT "CodeNum")
FROM procedurelog
WHERE "ProcDate" > :d0

-- share_procedurelog_status_complete
SELECT "ProcStatus" = 2 AS "value"
FROM procedurelog
WHERE "ProcDate" > :d0

-- share_procedurelog_status_referred
SELECT "ProcStatus" = 5 AS "value"
FROM procedurelog
WHERE "ProcDate" > :d0

-- median_procfee
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY "ProcFee")
FROM procedurelog
WHERE "ProcDate" > :d0

-- share_patients_30plus_with_perio_procedure
SELECT p."PatNum" IN (SELECT "PatNum" FROM done WHERE "ProcCode" IN ('D4341', 'D4342', 'D4346', 'D4355', 'D4910'))
    AS "value"
FROM patient p
WHERE date_part('year', age(:asof, p."Birthdate")) > 30 AND p."PatNum" IN (SELECT "PatNum" FROM seen)

-- share_adult_hygiene_visits_with_fluoride
SELECT f AS "value"
FROM (SELECT max(CASE WHEN pl."ProcCode" IN ('D1206', 'D1208') THEN 1.0 ELSE 0 END) f FROM done pl JOIN patient p
    ON p."PatNum" = pl."PatNum" WHERE date_part('year', age(:asof, p."Birthdate")) >= 18 GROUP BY
    pl."PatNum", pl."ProcDate" HAVING max(CASE WHEN pl."ProcCode" IN ('D4341', 'D4342', 'D4346', 'D4355', 'D4910') OR
    pl."ProcCode" = 'D1110' THEN 1 ELSE 0 END) = 1) t

-- fee_median_D0140
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D0140'

-- fee_median_D0210
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D0210'

-- fee_median_D0274
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D0274'

-- fee_median_D1110
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D1110'

-- fee_median_D1120
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D1120'

-- fee_median_D1206
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D1206'

-- fee_median_D2150
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D2150'

-- fee_median_D2740
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D2740'

-- fee_median_D4346
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D4346'

-- fee_median_D5214
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM procedurelog pl JOIN procedurecode pc ON pc."CodeNum" = pl."CodeNum"
WHERE pc."ProcCode" = 'D5214'

-- fee_median_D6010
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D6010'

-- fee_median_D7140
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pl."ProcFee")
FROM done pl
WHERE pl."ProcCode" = 'D7140'

-- ppo_writeoff_share_of_billed
SELECT sum(cp."WriteOff") / sum(cp."FeeBilled")
FROM claimproc cp JOIN insplan ip ON ip."PlanNum" = cp."PlanNum"
WHERE lower(ip."PlanType") = 'p' AND cp."Status" IN (1, 4) AND cp."WriteOff" >= 0 AND cp."ProcDate" BETWEEN :d0 AND :asof

-- adjusted_to_gross_production_out_of_network_practice
SELECT 1+(COALESCE((SELECT sum("AdjAmt") FROM adjustment WHERE "AdjDate" BETWEEN :d0 AND
    :asof), 0)-COALESCE((SELECT sum("WriteOff") FROM claimproc WHERE "Status" IN (1, 4) AND "WriteOff" > 0 AND
    "ProcDate" BETWEEN :d0 AND :asof), 0)) / sum(pl."ProcFee")
FROM done pl

-- share_plans_annual_max_le_1000
SELECT m <= 1000 AS "value"
FROM plan_maximum t

-- share_plans_annual_max_ge_2500
SELECT m >= 2500 AS "value"
FROM plan_maximum t

-- median_individual_deductible
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY "MonetaryAmt")
FROM benefit
WHERE "BenefitType" = 2 AND "CoverageLevel" = 1 AND "MonetaryAmt" > 0

-- median_family_deductible
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY "MonetaryAmt")
FROM benefit
WHERE "BenefitType" = 2 AND "CoverageLevel" = 2 AND "MonetaryAmt" > 0

-- median_coinsurance_preventive
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b."Percent")
FROM benefit b JOIN covcat c ON c."CovCatNum" = b."CovCatNum"
WHERE b."BenefitType" = 1 AND b."Percent" >= 0 AND CAST(c."EbenefitCat" AS text) IN ('2', '12', '13')

-- median_coinsurance_basic
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b."Percent")
FROM benefit b JOIN covcat c ON c."CovCatNum" = b."CovCatNum"
WHERE b."BenefitType" = 1 AND b."Percent" >= 0 AND CAST(c."EbenefitCat" AS text) IN ('4', '5', '3', '11')

-- median_coinsurance_major
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b."Percent")
FROM benefit b JOIN covcat c ON c."CovCatNum" = b."CovCatNum"
WHERE b."BenefitType" = 1 AND b."Percent" >= 0 AND CAST(c."EbenefitCat" AS text) IN ('7', '10')

-- share_insured_patients_reaching_annual_max
SELECT paid >= m AS "value"
FROM (SELECT "PatNum", "PlanNum", sum("InsPayAmt") paid FROM claimproc WHERE "Status" IN (1, 4) AND
    "ProcDate" >= date_trunc('year', :asof)-INTERVAL '1 year' AND "ProcDate" < date_trunc('year', :asof) GROUP BY 1, 2
    HAVING sum("InsPayAmt") > 0) a JOIN plan_maximum t USING ("PlanNum")

-- lost_appointment_rate_broken_plus_unsched
SELECT "AptStatus" IN (3, 5) AS "value"
FROM appointment
WHERE "AptStatus" IN (2, 3, 5) AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- confirmation_rate
SELECT "AptNum" IN (SELECT "AptNum" FROM confirmed) AS "value"
FROM appointment
WHERE "AptStatus" IN (1, 2, 5) AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- new_patient_lead_days_mean
SELECT "AptDateTime"::date-"SecDateTEntry"::date AS "value"
FROM appointment
WHERE "IsNewPatient" AND "AptStatus" IN (2, 5) AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- existing_patient_nonhygiene_lead_days_mean
SELECT ("AptDateTime"::date-"SecDateTEntry"::date)*5.0 / 7 AS "value"
FROM appointment
WHERE NOT "IsNewPatient" AND NOT "IsHygiene" AND "AptStatus" IN (2, 5) AND "AptDateTime" >= :d0
AND "AptDateTime" < :asof

-- appointments_per_open_day_practice
SELECT count(*)*1.0 / count(DISTINCT (CAST("AptDateTime" AS date), "ClinicNum"))
FROM appointment
WHERE "AptStatus" IN (2, 5) AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- appointment_length_minutes_mean
SELECT length("Pattern")*10.0 AS "value"
FROM appointment
WHERE "AptStatus" = 2 AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- schedule_fullness
SELECT (SELECT sum(length("Pattern")*10.0) FROM appointment WHERE "AptStatus" IN (1, 2) AND "AptDateTime" >= :d0 AND
    "AptDateTime" < :asof) / (SELECT sum(EXTRACT(EPOCH FROM "StopTime"-"StartTime") / 60) FROM schedule WHERE
    "SchedType" = 1 AND "SchedDate" >= :d0 AND "SchedDate" < :asof)

-- hygiene_share_of_future_scheduled_appointments
SELECT "IsHygiene" AS "value"
FROM appointment
WHERE "AptStatus" = 1 AND "AptDateTime" >= :asof

-- hygiene_share_of_broken_appointments
SELECT "IsHygiene" AS "value"
FROM appointment
WHERE "AptStatus" = 5 AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- new_patient_share_of_completed_appointments
SELECT "IsNewPatient" AS "value"
FROM appointment
WHERE "AptStatus" = 2 AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- new_patient_share_of_broken_appointments
SELECT "IsNewPatient" AS "value"
FROM appointment
WHERE "AptStatus" = 5 AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- share_appointment_rows_planned
SELECT "AptStatus" = 6 AS "value"
FROM appointment

-- share_appointment_rows_future_scheduled
SELECT "AptStatus" = 1 AS "value"
FROM appointment
WHERE "AptDateTime" > :d0 OR "AptDateTime" IS NULL

-- odds_ratio_broken_lead_over_28d_vs_under_1d
SELECT exp(ln((count(*) FILTER (WHERE ("AptDateTime"::date-"SecDateTEntry"::date) > 28 AND
    "AptStatus" = 5)+0.5) / (count(*) FILTER (WHERE ("AptDateTime"::date-"SecDateTEntry"::date) > 28 AND
    "AptStatus" = 2)+0.5))-ln((count(*) FILTER (WHERE ("AptDateTime"::date-"SecDateTEntry"::date) < 1 AND
    "AptStatus" = 5)+0.5) / (count(*) FILTER (WHERE ("AptDateTime"::date-"SecDateTEntry"::date) < 1 AND
    "AptStatus" = 2)+0.5)))
FROM appointment
WHERE "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- odds_ratio_broken_given_prior_broken
SELECT exp(ln((count(*) FILTER (WHERE prior AND "AptStatus" = 5)+0.5) / (count(*) FILTER (WHERE prior AND
    "AptStatus" = 2)+0.5))-ln((count(*) FILTER (WHERE NOT prior AND "AptStatus" = 5)+0.5) / (count(*) FILTER (WHERE
    NOT prior AND "AptStatus" = 2)+0.5)))
FROM (SELECT "AptStatus", coalesce(bool_or("AptStatus" = 5) OVER (PARTITION BY "PatNum" ORDER BY "AptDateTime"
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) prior FROM appointment WHERE "AptStatus" IN (2, 5)
    AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof) t

-- share_broken_not_seen_again_18_months
SELECT NOT EXISTS (SELECT 1 FROM booked x WHERE x."PatNum" = a."PatNum" AND x."AptStatus" = 2 AND
    x."AptDateTime" > a."AptDateTime" AND x."AptDateTime" < a."AptDateTime"+INTERVAL '18 months') AS "value"
FROM appointment a
WHERE a."AptStatus" = 5 AND a."AptDateTime" BETWEEN :asof - 1095 AND :asof - 548

-- histappointment_rows_per_appointment
SELECT count(*)*1.0 / nullif(count(DISTINCT "AptNum"), 0)
FROM histappointment

-- month_index_jan
SELECT "index"
FROM month_index
WHERE "month" = 1

-- month_index_feb
SELECT "index"
FROM month_index
WHERE "month" = 2

-- month_index_may
SELECT "index"
FROM month_index
WHERE "month" = 5

-- month_index_jun
SELECT "index"
FROM month_index
WHERE "month" = 6

-- month_index_aug
SELECT "index"
FROM month_index
WHERE "month" = 8

-- month_index_nov
SELECT "index"
FROM month_index
WHERE "month" = 11

-- month_index_dec
SELECT "index"
FROM month_index
WHERE "month" = 12

-- monthly_completed_appointments_cv
SELECT stddev_pop(n) / avg(n)
FROM (SELECT date_trunc('month', "AptDateTime") mm, count(*)*1.0 n FROM appointment WHERE "AptStatus" = 2 AND
    "AptDateTime" >= date_trunc('year', :asof - 731) AND "AptDateTime" < date_trunc('year', :asof) GROUP BY 1) q

-- sunday_share_of_appointments
SELECT EXTRACT(DOW FROM "AptDateTime") = 0 AS "value"
FROM appointment
WHERE "AptStatus" IN (1, 2, 5) AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- friday_to_monday_appointment_ratio
SELECT count(*) FILTER (WHERE EXTRACT(DOW FROM "AptDateTime") = 5)*1.0 / nullif(count(*) FILTER (WHERE EXTRACT(DOW
    FROM "AptDateTime") = 1), 0)
FROM appointment
WHERE "AptStatus" = 2 AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof

-- hygiene_reappointment_rate
SELECT EXISTS (SELECT 1 FROM booked x WHERE x."PatNum" = h."PatNum" AND x."AptDateTime" > h.d+1 AND
    CAST(x."SecDateTEntry" AS date) <= h.d+1 AND x."AptStatus" IN (1, 2, 3, 5)) AS "value"
FROM (SELECT DISTINCT a."PatNum", CAST(a."AptDateTime" AS date) d FROM appointment a WHERE a."AptStatus" = 2 AND
    a."IsHygiene" AND "AptDateTime" >= :d0 AND "AptDateTime" < :asof) h

-- all_visit_reappointment_rate
SELECT EXISTS (SELECT 1 FROM booked x WHERE x."PatNum" = a."PatNum" AND x."AptStatus" IN (1, 2, 3, 5)
    AND x."AptDateTime" > a."AptDateTime" + INTERVAL '1 day'
    AND x."SecDateTEntry"::date <= a."AptDateTime"::date + 1) AS "value"
FROM appointment a
WHERE a."AptStatus" = 2 AND a."AptDateTime" >= :d0 AND a."AptDateTime" < :asof

-- recall_current_share_of_active
SELECT EXISTS (SELECT 1 FROM recall r WHERE r."PatNum" = a."PatNum" AND NOT r."IsDisabled" AND (r."DateDue" >= :asof
    OR r."DateScheduled" >= :asof)) AS "value"
FROM (SELECT DISTINCT "PatNum" FROM procedurelog WHERE "ProcStatus" = 2 AND "ProcDate" BETWEEN :asof - 548 AND
    :asof) a

-- hygiene_interval_months_mean
SELECT g / 30.44 AS "value"
FROM (SELECT d-lag(d) OVER (PARTITION BY "PatNum" ORDER BY d) g FROM (SELECT DISTINCT
    "PatNum", CAST("AptDateTime" AS date) d FROM appointment WHERE "AptStatus" = 2 AND "IsHygiene") q) t
WHERE g > 20

-- share_child_attenders_visiting_about_every_6_months
SELECT g <= 244 AS "value"
FROM (SELECT p."PatNum", ((max(v."ProcDate")-min(v."ProcDate"))*1.0 / nullif(count(*)-1, 0)) g FROM (SELECT
    DISTINCT "PatNum", "ProcDate" FROM procedurelog WHERE "ProcStatus" = 2 AND "ProcDate" BETWEEN :asof - 1096 AND
    :asof) v JOIN patient p ON p."PatNum" = v."PatNum" WHERE date_part('year', age(:asof, p."Birthdate")) < 18 GROUP
    BY 1) t
WHERE g IS NOT NULL

-- annual_attrition
SELECT NOT EXISTS (SELECT 1 FROM performed x WHERE x."PatNum" = s."PatNum" AND x."ProcDate" > :asof - 365 AND
    x."ProcDate" <= :asof) AS "value"
FROM (SELECT DISTINCT "PatNum" FROM procedurelog WHERE "ProcStatus" = 2 AND "ProcDate" > :asof - 730 AND
    "ProcDate" <= :asof - 365) s

-- new_patient_second_visit_rate
SELECT EXISTS (SELECT 1 FROM performed x WHERE x."PatNum" = p."PatNum" AND x."ProcDate" > p."DateFirstVisit"+14 AND
    x."ProcDate" <= p."DateFirstVisit"+365) AS "value"
FROM patient p
WHERE p."DateFirstVisit" BETWEEN :asof - 730 AND :asof - 366

-- new_patients_per_month_per_practice
SELECT count(*) / 26.0 / (SELECT places FROM size)
FROM patient
WHERE "DateFirstVisit" > :d0 AND "DateFirstVisit" <= :asof

-- new_patients_per_month_per_dentist
SELECT count(*) / 26.0 / (SELECT dentists FROM size)
FROM patient
WHERE "DateFirstVisit" > :d0 AND "DateFirstVisit" <= :asof

-- active_patients_per_dentist
SELECT count(*)*1.0 / (SELECT dentists FROM size)
FROM (SELECT DISTINCT "PatNum" FROM procedurelog WHERE "ProcStatus" = 2 AND "ProcDate" BETWEEN :asof - 548 AND
    :asof) a

-- case_acceptance_by_patient
SELECT bool_or(pl."ProcStatus" = 2 OR coalesce(pl."AptNum", 0) > 0) AS "value"
FROM procedurelog pl JOIN procedurecode pc ON pc."CodeNum" = pl."CodeNum"
WHERE pl."DateTP" BETWEEN :d0 AND :asof - 90 AND pl."ProcStatus" IN (1, 2)
AND (pl."ProcStatus" = 1 OR pl."ProcDate" > pl."DateTP") AND substr(pc."ProcCode", 2, 1) NOT IN ('0', '1')
GROUP BY pl."PatNum"

-- gross_production_per_dentist_year
SELECT sum(pl."ProcFee") / (26 / 12.0) / (SELECT dentists FROM size)
FROM done pl

-- hygiene_share_of_production
SELECT sum(CASE WHEN pr."IsSecondary" THEN pl."ProcFee" ELSE 0 END) / sum(pl."ProcFee")
FROM done pl JOIN provider pr ON pr."ProvNum" = pl."ProvNum"

-- hygienist_production_per_day
SELECT s AS "value"
FROM (SELECT pl."ProvNum", pl."ProcDate", sum(pl."ProcFee") s FROM done pl JOIN provider pr ON
    pr."ProvNum" = pl."ProvNum" WHERE pr."IsSecondary" GROUP BY 1, 2) t

-- dentist_production_per_working_day
SELECT s AS "value"
FROM (SELECT pl."ProvNum", pl."ProcDate", sum(pl."ProcFee") s FROM done pl JOIN provider pr ON
    pr."ProvNum" = pl."ProvNum" WHERE NOT pr."IsSecondary" GROUP BY 1, 2) t
WHERE s > 1000

-- production_per_visit
SELECT sum(pl."ProcFee") / (SELECT count(*) FROM visit v)
FROM done pl

-- production_per_active_patient_year
SELECT sum(pl."ProcFee") / (26 / 12.0) / count(DISTINCT pl."PatNum")
FROM done pl

-- net_collection_ratio_target
SELECT (SELECT collected FROM size) / ((SELECT gross FROM size)+COALESCE((SELECT sum("AdjAmt") FROM adjustment
    WHERE "AdjDate" BETWEEN :d0 AND :asof), 0)-COALESCE((SELECT sum("WriteOff") FROM claimproc WHERE "Status" IN
    (1, 4) AND "WriteOff" > 0 AND "ProcDate" BETWEEN :d0 AND :asof), 0))

-- ar_share_0_30
SELECT sum(greatest("Bal_0_30", 0)) / nullif(sum(owed), 0)
FROM receivable

-- ar_share_61_90
SELECT sum(greatest("Bal_61_90", 0)) / nullif(sum(owed), 0)
FROM receivable

-- ar_share_over_90_measured
SELECT sum(greatest("BalOver90", 0)) / nullif(sum(owed), 0)
FROM receivable

-- ar_share_over_90_target
SELECT sum(greatest("BalOver90", 0)) / nullif(sum(owed), 0)
FROM receivable

-- ar_days
SELECT sum(owed) / nullif((SELECT collected FROM size) / 791, 0)
FROM receivable

-- ar_to_average_month_gross_production
SELECT sum(owed) / ((SELECT gross FROM size) / 26)
FROM receivable

-- ar_total_per_practice
SELECT sum(owed) / (SELECT places FROM size)
FROM receivable

-- insurance_estimate_share_of_ar
SELECT sum(greatest("InsEst", 0)) / nullif(sum(owed), 0)
FROM receivable

-- credit_balances_to_ar
SELECT sum(greatest(-"BalTotal", 0)) / nullif(sum(owed), 0)
FROM receivable

-- claim_payment_lag_days_mean
SELECT "DateReceived"-"DateSent" AS "value"
FROM claim
WHERE "ClaimStatus" = 'R' AND "ClaimType" IN ('P', 'S') AND "DateService" BETWEEN :d0 AND :asof

-- claim_share_processed_within_15_days
SELECT "DateReceived"-"DateSent" <= 15 AS "value"
FROM claim
WHERE "ClaimStatus" = 'R' AND "ClaimType" IN ('P', 'S') AND "DateService" BETWEEN :d0 AND :asof

-- claim_denial_rate
SELECT "InsPayAmt" = 0 AS "value"
FROM claim
WHERE "ClaimStatus" = 'R' AND "ClaimType" IN ('P', 'S') AND "DateService" BETWEEN :d0 AND :asof

-- claim_line_status_waiting
SELECT c."ClaimStatus" = 'W' AS "value"
FROM claimproc cp JOIN claim c ON c."ClaimNum" = cp."ClaimNum"

-- claim_lines_per_claim
SELECT count(*)*1.0 / count(DISTINCT "ClaimNum")
FROM claimproc
WHERE "ClaimNum" > 0

-- claim_type_secondary_share
SELECT "ClaimType" = 'S' AS "value"
FROM claim

-- claim_fee_mean_received
SELECT "ClaimFee" AS "value"
FROM claim
WHERE "ClaimStatus" = 'R'

-- electronic_claim_payment_share
SELECT d."ItemName" ILIKE ANY (ARRAY['%EFT%', '%electronic%']) AS "value"
FROM claimpayment cp LEFT JOIN definition d ON d."DefNum" = cp."PayType"
WHERE cp."CheckDate" BETWEEN :d0 AND :asof

-- patient_payment_card_share_by_count
SELECT p.is_card AS "value"
FROM paid p

-- patient_payment_card_share_by_dollars
SELECT sum(CASE WHEN p.is_card THEN p."PayAmt" ELSE 0 END) / sum(p."PayAmt")
FROM paid p

-- patient_payment_check_share_by_count
SELECT p."ItemName" ILIKE '%check%' AS "value"
FROM paid p

-- patient_payment_check_share_by_dollars
SELECT sum(CASE WHEN p."ItemName" ILIKE '%check%' THEN p."PayAmt" ELSE 0 END) / sum(p."PayAmt")
FROM paid p

-- patient_payment_cash_share_by_dollars
SELECT sum(CASE WHEN p."ItemName" ILIKE '%cash%' THEN p."PayAmt" ELSE 0 END) / sum(p."PayAmt")
FROM paid p

-- patient_payment_patient_financing_share_by_count
SELECT p.is_financed AS "value"
FROM paid p

-- patient_payment_patient_financing_share_by_dollars
SELECT sum(CASE WHEN p.is_financed THEN p."PayAmt" ELSE 0 END) / sum(p."PayAmt")
FROM paid p

-- patient_payment_mean_card
SELECT p."PayAmt" AS "value"
FROM paid p
WHERE p."ItemName" ILIKE '%credit card%'

-- patient_payment_mean_check
SELECT p."PayAmt" AS "value"
FROM paid p
WHERE p."ItemName" ILIKE '%check%'

-- patient_payment_mean_cash
SELECT p."PayAmt" AS "value"
FROM paid p
WHERE p."ItemName" ILIKE '%cash%'

-- patient_payment_mean_care_credit
SELECT p."PayAmt" AS "value"
FROM paid p
WHERE (p."ItemName" ILIKE '%care credit%' OR p."ItemName" ILIKE '%carecredit%')

-- zero_amount_income_transfer_payment_share
SELECT "PayType" = 0 AND "PayAmt" = 0 AS "value"
FROM payment

-- refund_payment_share
SELECT "PayAmt" < 0 AS "value"
FROM payment

-- card_volume_per_practice_month
SELECT sum(p."PayAmt") / 26 / (SELECT places FROM size)
FROM paid p
WHERE p.is_card

-- commlog_mode_text_share
SELECT "Mode_" = 5 AS "value"
FROM commlog
WHERE "CommDateTime" >= :d0 AND "CommDateTime" < :asof

-- commlog_mode_email_share
SELECT "Mode_" = 1 AS "value"
FROM commlog
WHERE "CommDateTime" >= :d0 AND "CommDateTime" < :asof

-- commlog_mode_phone_share
SELECT "Mode_" = 3 AS "value"
FROM commlog
WHERE "CommDateTime" >= :d0 AND "CommDateTime" < :asof

-- commlog_mode_none_share
SELECT "Mode_" = 0 AS "value"
FROM commlog
WHERE "CommDateTime" >= :d0 AND "CommDateTime" < :asof

-- commlog_mode_mail_share
SELECT "Mode_" = 2 AS "value"
FROM commlog
WHERE "CommDateTime" >= :d0 AND "CommDateTime" < :asof

-- patient_prefers_confirm_by_wireless_phone
SELECT "PreferConfirmMethod" = 4 AS "value"
FROM patient

-- documents_per_patient_row
SELECT (SELECT count(*) FROM document)*1.0 / count(*)
FROM patient
