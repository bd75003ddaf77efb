using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System H: the log of entries, and the users in it.</summary>
internal static class EntryFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Every_log_entry_is_by_a_user_who_exists",
            PracticeSystem.Logging,
            "the log, the histories and int_opendental_system_logs name users of the program only",
            RuleFile.EntryLog,
            new NoRows(
                """
                select format('%s %s by user %s', entry.source, entry.id, entry.by)
                from (
                    select 'entrylog' as source, "EntryLogNum" as id, "UserNum" as by from raw.entrylog
                    union all
                    select 'histappointment', "HistApptNum", "HistUserNum" from raw.histappointment
                    union all
                    select 'taskhist', "TaskHistNum", "UserNumHist" from raw.taskhist
                    union all
                    select 'int_opendental_system_logs', entry_log_id, user_id
                    from int.int_opendental_system_logs
                    where user_name is null
                ) as entry
                where not exists (select from raw.userod as u where u."UserNum" = entry.by)
                """
            )
        ),
        new(
            "An_appointment_is_logged_once_by_whoever_booked_it",
            PracticeSystem.Logging,
            "entrylog and int_opendental_system_logs have one entry per appointment, of its user and its time of booking",
            RuleFile.EntryLog,
            new NoRows(
                """
                with entries as (
                    select "FKey" as visit, count(*) as times, min("UserNum") as by, min("EntryDateTime") as entered
                    from raw.entrylog
                    where not "FKeyType"
                    group by 1
                ),
                modelled as (
                    select appointment_id as visit, count(*) as times
                    from int.int_opendental_system_logs
                    group by 1
                )
                select format('appointment %s booked by %s at %s: %s entries by %s at %s, int_opendental_system_logs %s',
                    a."AptNum", a."SecUserNumEntry", a."SecDateTEntry", e.times, e.by, e.entered, m.times)
                from raw.appointment as a
                left join entries as e on e.visit = a."AptNum"
                left join modelled as m on m.visit = a."AptNum"
                where e.times is distinct from 1
                    or m.times is distinct from 1
                    or e.by is distinct from a."SecUserNumEntry"
                    or e.entered is distinct from a."SecDateTEntry"
                """
            )
        ),
        new(
            "Every_user_is_in_the_group_that_the_list_of_users_says",
            PracticeSystem.Logging,
            "usergroupattach and userod name the same group, and int_user_preferences shows it by its name",
            RuleFile.UserGroups,
            new NoRows(
                """
                select format('user %s of group %s: in group %s, int_user_preferences %s', u."UserName", g."Description",
                    a."UserGroupNum", m.user_group_names)
                from raw.userod as u
                left join raw.usergroup as g on g."UserGroupNum" = u."UserGroupNum"
                left join raw.usergroupattach as a on a."UserNum" = u."UserNum"
                left join int.int_user_preferences as m on m.user_id = u."UserNum"
                where a."UserGroupNum" is distinct from u."UserGroupNum"
                    or (m.user_id is not null and m.user_group_names is distinct from g."Description")
                """
            )
        ),
    ];
}
