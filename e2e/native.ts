import type { ElectronApplication } from "@playwright/test";

/** Chooses an item of the native menus by its words, as a mouse would. */
export async function chooseMenuItem(application: ElectronApplication, label: string): Promise<void> {
  await application.evaluate(({ Menu }, wanted) => {
    const find = (items: Electron.MenuItem[]): Electron.MenuItem | undefined => {
      for (const item of items) {
        if (item.label === wanted) return item;
        const inside = item.submenu?.items === undefined ? undefined : find(item.submenu.items);
        if (inside !== undefined) return inside;
      }
      return undefined;
    };
    const item = find(Menu.getApplicationMenu()?.items ?? []);
    if (item === undefined) throw new Error(`There is no menu item "${wanted}".`);
    item.click();
  }, label);
}

/** Lets every file dialog from now on answer with these paths: the one thing of the desktop that a test cannot click. */
export async function answerFileDialogs(application: ElectronApplication, paths: readonly string[]): Promise<void> {
  await application.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** Answers every question of the app from now on as Escape would. */
export async function declineQuestions(application: ElectronApplication): Promise<void> {
  await application.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
}
