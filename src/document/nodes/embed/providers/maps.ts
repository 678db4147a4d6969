import { plainHost, type Provider } from "../provider.ts";

export const datawrapper: Provider = {
  id: "datawrapper",
  name: "Datawrapper",
  recognise: (address) => {
    if (address.hostname !== "datawrapper.dwcdn.net") return undefined;
    const [, id, version] = /^\/(\w{5})(?:\/(\d+))?/.exec(address.pathname) ?? [];
    if (id === undefined) return undefined;
    const page = `https://datawrapper.dwcdn.net/${id}/${version === undefined ? "" : `${version}/`}`;
    return { address: page, frame: { address: page, shape: "4 / 3" } };
  },
};

export const googleMaps: Provider = {
  id: "google-maps",
  name: "Google Maps",
  recognise: (address) => {
    const isShort = address.hostname === "maps.app.goo.gl";
    const host = plainHost(address);
    const isMap = /^google\.[a-z.]{2,6}$/.test(host) && address.pathname.startsWith("/maps");
    if (!isShort && !isMap && !/^maps\.google\.[a-z.]{2,6}$/.test(host)) return undefined;
    if (address.pathname === "/maps/embed") {
      return { address: address.href, frame: { address: address.href, shape: "4 / 3" } };
    }
    const [, latitude, longitude] = /@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(address.pathname) ?? [];
    if (latitude === undefined || longitude === undefined) return { address: address.href };
    const frame = `https://maps.google.com/maps?q=${latitude},${longitude}&output=embed`;
    return { address: address.href, frame: { address: frame, shape: "4 / 3" } };
  },
};

export const openStreetMap: Provider = {
  id: "openstreetmap",
  name: "OpenStreetMap",
  recognise: (address) => {
    if (plainHost(address) !== "openstreetmap.org") return undefined;
    if (address.pathname === "/export/embed.html") {
      return { address: address.href, frame: { address: address.href, shape: "4 / 3" } };
    }
    const place = /map=(\d+)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/.exec(address.hash);
    if (place === null) return undefined;
    const box = boxAround(Number(place[1]), Number(place[2]), Number(place[3]));
    const frame = `https://www.openstreetmap.org/export/embed.html?bbox=${box.join("%2C")}&layer=mapnik`;
    return { address: address.href, frame: { address: frame, shape: "4 / 3" } };
  },
};

/** What a map of 640 by 480 pixels shows at a zoom: west, south, east, north in degrees. */
function boxAround(zoom: number, latitude: number, longitude: number): number[] {
  const degrees = 360 / (256 * 2 ** zoom);
  const [across, along] = [320 * degrees, 240 * degrees * Math.cos((latitude * Math.PI) / 180)];
  return [longitude - across, latitude - along, longitude + across, latitude + along].map((number) =>
    Number(number.toFixed(5)),
  );
}
