namespace DentalSynth.DbtContract.Breakages;

/// <summary>System H: the log of entries and its users.</summary>
internal static class EntryBreakages
{
    private const string FirstEntry = """
        (select min("EntryLogNum") from raw.entrylog)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "an entry by a user who does not exist",
            "Every_log_entry_is_by_a_user_who_exists",
            ["int_opendental_system_logs_are_by_users_who_exist"],
            $"""
            update raw.entrylog set "UserNum" = 999 where "EntryLogNum" = {FirstEntry}
            """
        ),
        new(
            "an entry an hour after the booking",
            "An_appointment_is_logged_once_by_whoever_booked_it",
            ["int_opendental_system_logs_agree_with_the_appointment"],
            $"""
            update raw.entrylog set "EntryDateTime" = "EntryDateTime" - interval '1 hour'
            where "EntryLogNum" = {FirstEntry}
            """
        ),
        new(
            "a user in the group of others",
            "Every_user_is_in_the_group_that_the_list_of_users_says",
            [],
            """
            update raw.usergroupattach set "UserGroupNum" = "UserGroupNum" % 4 + 1
            where "UserGroupAttachNum" = (select min("UserGroupAttachNum") from raw.usergroupattach)
            """
        ),
    ];
}
