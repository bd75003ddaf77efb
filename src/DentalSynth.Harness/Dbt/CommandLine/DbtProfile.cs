using System.Text.Json;
using Npgsql;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Writes dbt's connection profile. The password is passed in the environment and never written to disk.</summary>
internal static class DbtProfile
{
    public const string Name = "dentalsynth";

    // dbt does not log variables with this prefix.
    public const string PasswordVariable = "DBT_ENV_SECRET_DENTALSYNTH_PASSWORD";

    private const int Threads = 4;

    /// <summary>Writes <c>profiles.yml</c>; JSON is YAML too.</summary>
    public static void Write(string directory, NpgsqlConnectionStringBuilder connection)
    {
        var output = new Dictionary<string, object?>
        {
            ["type"] = "postgres",
            ["host"] = connection.Host,
            ["port"] = connection.Port,
            ["user"] = connection.Username,
            ["password"] = $"{{{{ env_var('{PasswordVariable}') }}}}",
            ["dbname"] = connection.Database,
            ["schema"] = "public",
            ["sslmode"] = SslMode(connection.SslMode),
            ["threads"] = Threads,
        };
        var profile = new { target = "demo", outputs = new { demo = output } };
        var file = new Dictionary<string, object> { [Name] = profile };
        File.WriteAllText(Path.Join(directory, "profiles.yml"), JsonSerializer.Serialize(file));
    }

    private static string SslMode(SslMode mode) =>
        mode switch
        {
            Npgsql.SslMode.Disable => "disable",
            Npgsql.SslMode.Allow => "allow",
            Npgsql.SslMode.Require => "require",
            Npgsql.SslMode.VerifyCA => "verify-ca",
            Npgsql.SslMode.VerifyFull => "verify-full",
            _ => "prefer",
        };
}
