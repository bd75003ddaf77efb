using System.Net;
using System.Net.Sockets;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>Finds a free local port.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
