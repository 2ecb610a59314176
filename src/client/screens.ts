/** One of several screens, in pixels of all of them together (W3C Window Management, ScreenDetailed). */
export interface ScreenPlace {
  left: number;
  top: number;
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}

interface ScreenDetails {
  currentScreen: ScreenPlace;
  screens: ScreenPlace[];
}

type Screens = Window & { getScreenDetails?: () => Promise<ScreenDetails> };

/** Whether there is a second screen; undefined where the browser does not say. */
export function hasSecondScreen(): boolean | undefined {
  return (screen as Screen & { isExtended?: boolean }).isExtended;
}

/**
 * Whether one window can fill another screen with another window here: the browser must tell screens
 * apart, and on file:// it lets no window act for another.
 */
export function canFillOtherScreen(): boolean {
  return (window as Screens).getScreenDetails !== undefined && location.protocol !== 'file:';
}

/**
 * The screens besides the one that this window is on; the browser asks for permission first.
 * @throws where it is refused, or the browser cannot tell screens apart
 */
export async function otherScreens(): Promise<ScreenPlace[]> {
  const { getScreenDetails } = window as Screens;
  if (!getScreenDetails) throw new Error('This browser cannot tell screens apart.');
  const { screens, currentScreen } = await getScreenDetails.call(window);
  return screens.filter((each) => each !== currentScreen);
}

/** Fills the screen whose top left corner stands at a place with this page; the present screen where there is none there. */
export async function fillScreen(left: number, top: number): Promise<void> {
  const { getScreenDetails } = window as Screens;
  const { screens } = getScreenDetails ? await getScreenDetails.call(window) : { screens: [] };
  const screen = screens.find((each) => each.left === left && each.top === top);
  await document.documentElement.requestFullscreen({ ...(screen && { screen }) } as FullscreenOptions);
}

/** Moves a window to another screen than this page's, where the trainer has allowed that before. */
export async function moveToOtherScreen(opened: Window): Promise<void> {
  try {
    const permission = await navigator.permissions.query({ name: 'window-management' as PermissionName });
    if (permission.state !== 'granted') return;
    const [other] = await otherScreens();
    if (!other || opened.closed) return;
    opened.moveTo(other.availLeft, other.availTop);
    opened.resizeTo(other.availWidth, other.availHeight);
  } catch {
    // Browsers that do not know the permission leave the window to the trainer.
  }
}
